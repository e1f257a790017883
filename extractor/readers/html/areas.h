// Which parts of a page stand around the article: menus, comments, forms, asides, cookie walls.
// Private to the readers.
#pragma once

#include <cstdint>
#include <vector>

#include "extractor/readers/html/block.h"
#include "extractor/readers/html/tree.h"

namespace dateline {

class Areas {
 public:
  Areas(const HtmlTree& tree, const std::vector<Block>& blocks);

  // Whether the node, or an element around it, is no part of an article.
  [[nodiscard]] bool is_around(NodeIndex i) const { return (marks_[i] & kAround) != 0; }
  // Whether readers' comments are, or teasers of other articles.
  [[nodiscard]] bool is_comment(NodeIndex i) const { return (marks_[i] & kComment) != 0; }
  [[nodiscard]] bool is_teaser(NodeIndex i) const { return (marks_[i] & kTeaser) != 0; }
  // Whether it is inside <article>, <main> or what is marked as an article's body.
  [[nodiscard]] bool is_article(NodeIndex i) const { return (marks_[i] & kArticle) != 0; }
  // Elements whose class or id says that they hold an article's paragraphs, in document order.
  [[nodiscard]] const std::vector<NodeIndex>& bodies() const { return bodies_; }

 private:
  static constexpr uint8_t kAround = 1;
  static constexpr uint8_t kComment = 2;
  static constexpr uint8_t kTeaser = 4;
  static constexpr uint8_t kArticle = 8;

  std::vector<uint8_t> marks_;
  std::vector<NodeIndex> bodies_;
};

// Marked as the body of an article by schema.org's name for it.
[[nodiscard]] bool is_article_body(const HtmlTree& tree, NodeIndex i);

}  // namespace dateline

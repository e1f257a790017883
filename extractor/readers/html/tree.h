// A parsed page as a flat tree. Private to the readers.
//
// libxml2's tolerant HTML parser reads the markup and closes what pages leave open; its events fill
// an array of nodes in document order, so that a subtree is a stretch of it and nothing recurses
// however deep a page nests.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/readers/html/tag.h"

namespace dateline {

// Attributes that readers look at; others are not kept.
enum class Attribute : uint8_t {
  aria_hidden,
  class_,
  content,
  data_time,  // data-utime, data-timestamp
  datetime,
  hidden,
  href,
  http_equiv,
  id,
  itemprop,
  lang,
  name,
  property,
  pubdate,
  rel,
  role,
  style,
  title,
  type
};

using NodeIndex = uint32_t;

struct HtmlNode {
  Tag tag = Tag::other;
  NodeIndex parent = 0;  // of the root: itself
  NodeIndex end = 0;     // one past the last node inside
  uint32_t first = 0;    // of a text: offset of its bytes; of an element: its first attribute
  uint32_t last = 0;     // one past the last
};

class HtmlTree {
 public:
  // The longest articles have some tens of thousands.
  static constexpr NodeIndex kMostNodes = 1'000'000;

  // `page` is valid UTF-8. The tree is empty if the page was made to take all day (a tag with
  // thousands of attributes, elements nested by thousands, millions of elements); no article is.
  explicit HtmlTree(const std::string& page);

  [[nodiscard]] bool empty() const { return nodes_.size() <= 1; }
  [[nodiscard]] NodeIndex size() const { return static_cast<NodeIndex>(nodes_.size()); }
  // Node 0 stands for the document and holds all others.
  [[nodiscard]] const HtmlNode& operator[](NodeIndex i) const { return nodes_[i]; }

  // Empty if the element lacks it, or is a text.
  [[nodiscard]] std::string_view attribute(NodeIndex i, Attribute name) const;
  [[nodiscard]] bool has(NodeIndex i, Attribute name) const;
  [[nodiscard]] std::string_view text(NodeIndex i) const;  // of a text node

  // All text inside, script and style included, on one line.
  [[nodiscard]] std::string text_inside(NodeIndex i) const;

 private:
  friend class TreeBuilder;
  struct Kept {
    Attribute name;
    uint32_t begin;
    uint32_t end;
  };

  [[nodiscard]] const Kept* find(NodeIndex i, Attribute name) const;

  std::vector<HtmlNode> nodes_;
  std::vector<Kept> attributes_;
  std::string texts_;
  std::string values_;
};

}  // namespace dateline

// A parsed page, and short ways to look at it. Private to the readers.
#pragma once

#include <gumbo.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Gumbo's tree of a page, in memory that goes at once with it (its own clean-up recurses as deep as
// the page nests). Not thread-safe.
class HtmlTree {
 public:
  explicit HtmlTree(std::string page);
  ~HtmlTree();
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;

  // Null if the page nests so deep that parsing it would take all day; no article does.
  [[nodiscard]] const GumboNode* root() const { return root_; }

 private:
  static void* allocate(void* tree, size_t size);
  static void release(void* tree, void* memory);

  std::string page_;
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* free_ = nullptr;
  size_t left_ = 0;
  const GumboNode* root_ = nullptr;
};

// What of a tree is looked at, however deep it goes.
inline constexpr int kDeepestNode = 1500;

[[nodiscard]] inline bool is_element(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT;
}
[[nodiscard]] GumboTag tag_of(const GumboNode& node);  // GUMBO_TAG_UNKNOWN for text
[[nodiscard]] std::string_view attribute(const GumboNode& node, const char* name);
[[nodiscard]] bool has_attribute(const GumboNode& node, const char* name);

// Text inside, script and style included, on one line.
[[nodiscard]] std::string text_inside(const GumboNode& node);

// Visits elements in document order; not those inside one for which `visit` returns false.
void for_each_element(const GumboNode& node, const std::function<bool(const GumboNode&)>& visit);

// Children of an element; empty for text.
struct Children {
  const GumboVector* held = nullptr;
  [[nodiscard]] const GumboNode* const* begin() const;
  [[nodiscard]] const GumboNode* const* end() const;
};
[[nodiscard]] Children children_of(const GumboNode& node);

}  // namespace dateline

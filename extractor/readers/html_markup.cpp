#include "extractor/readers/html_markup.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr size_t kBlock = size_t{256} << 10U;
constexpr size_t kAlignment = alignof(std::max_align_t);

// Elements that never hold others, or that the next of their kind closes.
bool closes_itself(std::string_view name) {
  constexpr std::array<std::string_view, 22> kNames = {
      "area", "base", "br", "col", "dd", "dt",    "embed",  "hr",    "img", "input", "li",
      "link", "meta", "p",  "rp",  "rt", "param", "option", "track", "tr",  "td",    "wbr"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::string_view tag_name(std::string_view rest) {
  size_t length = 0;
  while (length < rest.size() && length < 16 && !is_ascii_space(rest[length]) &&
         rest[length] != '>' && rest[length] != '/')
    ++length;
  return rest.substr(0, length);
}

size_t end_of_raw_text(std::string_view page, size_t at, const std::string& name) {
  for (size_t end = at; (end = page.find("</", end)) != std::string_view::npos; end += 2)
    if (starts_with_any_case(page.substr(end + 2, name.size()), name)) return end;
  return page.size();
}

// The HTML algorithm walks the stack of open elements at almost every tag, so time is about tags
// times depth; formatting elements left open are copied into every paragraph, so memory is too.
bool nests_too_deep(std::string_view page) {
  constexpr size_t kMostWork = 20'000'000;
  size_t tags = 0;
  size_t depth = 0;
  size_t deepest = 0;
  for (size_t at = 0; (at = page.find('<', at)) != std::string_view::npos; ++at) {
    const bool closes = page.substr(at + 1, 1) == "/";
    const std::string name = ascii_lower(tag_name(page.substr(at + (closes ? 2 : 1))));
    if (name.empty() || name[0] < 'a' || name[0] > 'z') continue;
    ++tags;
    if (closes_itself(name)) continue;
    if (!closes && (name == "script" || name == "style")) {
      at = end_of_raw_text(page, at + 1, name);
    } else if (!closes) {
      deepest = std::max(deepest, ++depth);
    } else if (depth > 0) {
      --depth;
    }
  }
  return deepest * tags > kMostWork;
}

void append_text(const GumboNode& node, std::string& text, int depth) {
  switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
      text += node.v.text.text;
      return;
    default:
      break;
  }
  if (depth > kDeepestNode) return;
  for (const GumboNode* child : children_of(node)) append_text(*child, text, depth + 1);
}

void visit_elements(const GumboNode& node, const std::function<bool(const GumboNode&)>& visit,
                    int depth) {
  if (depth > kDeepestNode || (is_element(node) && !visit(node))) return;
  for (const GumboNode* child : children_of(node)) visit_elements(*child, visit, depth + 1);
}

}  // namespace

HtmlTree::HtmlTree(std::string page) : page_(std::move(page)) {
  if (nests_too_deep(page_)) return;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = &HtmlTree::allocate;
  options.deallocator = &HtmlTree::release;
  options.userdata = this;
  options.max_errors = 0;
  const GumboOutput* output = gumbo_parse_with_options(&options, page_.data(), page_.size());
  if (output != nullptr) root_ = output->root;
}

HtmlTree::~HtmlTree() = default;

void* HtmlTree::allocate(void* tree, size_t size) {
  auto& self = *static_cast<HtmlTree*>(tree);
  size = (size + kAlignment - 1) / kAlignment * kAlignment;
  if (size > self.left_) {
    const size_t block = std::max(size, kBlock);
    self.blocks_.push_back(std::make_unique<char[]>(block));
    self.free_ = self.blocks_.back().get();
    self.left_ = block;
  }
  char* memory = self.free_;
  self.free_ += size;
  self.left_ -= size;
  return memory;
}

void HtmlTree::release(void* /*tree*/, void* /*memory*/) {}

GumboTag tag_of(const GumboNode& node) {
  return is_element(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::string_view attribute(const GumboNode& node, const char* name) {
  if (!is_element(node)) return {};
  const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
  return found != nullptr ? std::string_view(found->value) : std::string_view();
}

bool has_attribute(const GumboNode& node, const char* name) {
  return is_element(node) && gumbo_get_attribute(&node.v.element.attributes, name) != nullptr;
}

std::string text_inside(const GumboNode& node) {
  std::string text;
  append_text(node, text, 0);
  return one_line(text);
}

void for_each_element(const GumboNode& node, const std::function<bool(const GumboNode&)>& visit) {
  visit_elements(node, visit, 0);
}

const GumboNode* const* Children::begin() const {
  return held != nullptr ? reinterpret_cast<const GumboNode* const*>(held->data) : nullptr;
}

const GumboNode* const* Children::end() const {
  return held != nullptr ? begin() + held->length : nullptr;
}

Children children_of(const GumboNode& node) {
  switch (node.type) {
    case GUMBO_NODE_ELEMENT:
      return {&node.v.element.children};
    case GUMBO_NODE_DOCUMENT:
      return {&node.v.document.children};
    default:
      return {};
  }
}

}  // namespace dateline

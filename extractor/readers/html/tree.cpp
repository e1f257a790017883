#include "extractor/readers/html/tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <unordered_map>

#include "extractor/readers/html/bomb.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

std::optional<Attribute> kept_attribute(std::string_view name) {
  static const std::unordered_map<std::string_view, Attribute> kKept = {
      {"aria-hidden", Attribute::aria_hidden},
      {"class", Attribute::class_},
      {"content", Attribute::content},
      {"data-timestamp", Attribute::data_time},
      {"data-utime", Attribute::data_time},
      {"datetime", Attribute::datetime},
      {"hidden", Attribute::hidden},
      {"href", Attribute::href},
      {"http-equiv", Attribute::http_equiv},
      {"id", Attribute::id},
      {"itemprop", Attribute::itemprop},
      {"lang", Attribute::lang},
      {"name", Attribute::name},
      {"property", Attribute::property},
      {"pubdate", Attribute::pubdate},
      {"rel", Attribute::rel},
      {"role", Attribute::role},
      {"style", Attribute::style},
      {"title", Attribute::title},
      {"type", Attribute::type}};
  const auto it = kKept.find(name);
  return it != kKept.end() ? std::optional(it->second) : std::nullopt;
}

std::string_view view_of(const xmlChar* text) {
  return text != nullptr ? std::string_view(reinterpret_cast<const char*>(text))
                         : std::string_view();
}

struct FreeContext {
  void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

}  // namespace

// Turns the parser's events into nodes.
class TreeBuilder {
 public:
  TreeBuilder(HtmlTree& tree, uint32_t deepest) : tree_(tree), deepest_(deepest) {
    tree_.nodes_.push_back({});
  }

  // False if the page had to be given up.
  bool build(const std::string& page);

 private:
  static TreeBuilder& self(void* context) {
    return *static_cast<TreeBuilder*>(static_cast<htmlParserCtxtPtr>(context)->_private);
  }
  static void on_start(void* context, const xmlChar* name, const xmlChar** attributes) {
    self(context).start(view_of(name), attributes);
  }
  static void on_end(void* context, const xmlChar* /*name*/) { self(context).end(); }
  static void on_text(void* context, const xmlChar* text, int length) {
    self(context).add_text({reinterpret_cast<const char*>(text), static_cast<size_t>(length)});
  }

  void start(std::string_view name, const xmlChar** attributes);
  void keep_attributes(const xmlChar** attributes);
  void end();
  void close(NodeIndex i) { tree_.nodes_[i].end = tree_.size(); }
  void add_text(std::string_view text);

  HtmlTree& tree_;
  uint32_t deepest_;
  htmlParserCtxtPtr context_ = nullptr;
  std::vector<NodeIndex> open_ = {0};
  bool given_up_ = false;
};

bool TreeBuilder::build(const std::string& page) {
  htmlSAXHandler events = {};
  events.startElement = on_start;
  events.endElement = on_end;
  events.characters = on_text;
  events.cdataBlock = on_text;
  events.ignorableWhitespace = on_text;
  const std::unique_ptr<htmlParserCtxt, FreeContext> context(
      htmlCreateMemoryParserCtxt(page.data(), static_cast<int>(page.size())));
  if (context == nullptr) return false;
  context_ = context.get();
  htmlCtxtUseOptions(context_, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                   HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
  htmlSAXHandler* const own = context_->sax;
  context_->sax = &events;
  context_->userData = context_;
  context_->_private = this;
  xmlSwitchEncoding(context_, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context_);
  context_->sax = own;
  while (!open_.empty()) end();
  return !given_up_;
}

void TreeBuilder::start(std::string_view name, const xmlChar** attributes) {
  if (open_.size() > deepest_ || tree_.size() >= HtmlTree::kMostNodes) {
    given_up_ = true;
    xmlStopParser(context_);
    return;
  }
  const NodeIndex i = tree_.size();
  const auto first = static_cast<uint32_t>(tree_.attributes_.size());
  tree_.nodes_.push_back({tag_named(name), open_.back(), i + 1, first, first});
  if (attributes != nullptr) keep_attributes(attributes);
  tree_.nodes_[i].last = static_cast<uint32_t>(tree_.attributes_.size());
  open_.push_back(i);
}

void TreeBuilder::keep_attributes(const xmlChar** attributes) {
  for (; *attributes != nullptr; attributes += 2) {
    const auto name = kept_attribute(view_of(attributes[0]));
    if (!name) continue;
    const auto begin = static_cast<uint32_t>(tree_.values_.size());
    tree_.values_ += view_of(attributes[1]);
    tree_.attributes_.push_back({*name, begin, static_cast<uint32_t>(tree_.values_.size())});
  }
}

void TreeBuilder::end() {
  if (open_.empty()) return;
  close(open_.back());
  open_.pop_back();
}

// The parser hands a text on in pieces, which lie one after the other in `texts_`.
void TreeBuilder::add_text(std::string_view text) {
  if (open_.empty()) return;
  const NodeIndex parent = open_.back();
  const auto begin = static_cast<uint32_t>(tree_.texts_.size());
  tree_.texts_ += text;
  const auto end = static_cast<uint32_t>(tree_.texts_.size());
  HtmlNode& last = tree_.nodes_.back();
  if (last.tag == Tag::text && last.parent == parent) {
    last.last = end;
    return;
  }
  const NodeIndex i = tree_.size();
  tree_.nodes_.push_back({Tag::text, parent, i + 1, begin, end});
}

HtmlTree::HtmlTree(const std::string& page) {
  const auto deepest = deepest_nesting(page);
  if (deepest && TreeBuilder(*this, *deepest).build(page)) return;
  nodes_.clear();
}

const HtmlTree::Kept* HtmlTree::find(NodeIndex i, Attribute name) const {
  const HtmlNode& node = nodes_[i];
  if (node.tag == Tag::text) return nullptr;
  for (uint32_t k = node.first; k < node.last; ++k)
    if (attributes_[k].name == name) return &attributes_[k];
  return nullptr;
}

std::string_view HtmlTree::attribute(NodeIndex i, Attribute name) const {
  const Kept* kept = find(i, name);
  return kept != nullptr ? std::string_view(values_).substr(kept->begin, kept->end - kept->begin)
                         : std::string_view();
}

bool HtmlTree::has(NodeIndex i, Attribute name) const {
  return find(i, name) != nullptr;
}

std::string_view HtmlTree::text(NodeIndex i) const {
  const HtmlNode& node = nodes_[i];
  return std::string_view(texts_).substr(node.first, node.last - node.first);
}

std::string HtmlTree::text_inside(NodeIndex i) const {
  std::string all;
  for (NodeIndex k = i; k < nodes_[i].end; ++k)
    if (nodes_[k].tag == Tag::text) all += text(k);
  return one_line(all);
}

}  // namespace dateline

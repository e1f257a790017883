#include "extractor/readers/xml_tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <array>

#include "extractor/readers/html/bomb.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

struct Namespace {
  std::string_view uri;
  const char* prefix;
};
constexpr std::array kNamespaces = {
    Namespace{"http://www.w3.org/2005/Atom", ""},
    Namespace{"http://purl.org/atom/ns#", ""},
    Namespace{"http://purl.org/rss/1.0/", ""},
    Namespace{"http://my.netscape.com/rdf/simple/0.9/", ""},
    Namespace{"http://channel.netscape.com/rdf/simple/0.9/", ""},
    Namespace{"http://backend.userland.com/rss2", ""},
    Namespace{"http://blogs.law.harvard.edu/tech/rss", ""},
    Namespace{"http://iptc.org/std/nar/2006-10-01/", ""},
    Namespace{"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"},
    Namespace{"http://purl.org/dc/elements/1.1/", "dc"},
    Namespace{"http://purl.org/dc/elements/1.0/", "dc"},
    Namespace{"http://purl.org/dc/terms/", "dcterms"},
    Namespace{"http://purl.org/rss/1.0/modules/content/", "content"},
    Namespace{"http://www.w3.org/1999/xhtml", "xhtml"},
    Namespace{"http://search.yahoo.com/mrss/", "media"},
    Namespace{"http://search.yahoo.com/mrss", "media"},
    Namespace{"http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"},
    Namespace{"http://rssnamespace.org/feedburner/ext/1.0", "feedburner"}};

std::string_view view(const xmlChar* text) {
  return text != nullptr ? std::string_view(reinterpret_cast<const char*>(text))
                         : std::string_view();
}

std::string_view without_prefix(std::string_view name) {
  return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

// A prefix that the file never declares is part of the name for libxml2.
std::string_view prefix_of(const _xmlNode& node) {
  if (node.ns == nullptr) {
    const std::string_view name = view(node.name);
    return name.substr(0, name.find(':') == std::string_view::npos ? 0 : name.find(':'));
  }
  for (const Namespace& known : kNamespaces)
    if (known.uri == view(node.ns->href)) return known.prefix;
  return view(node.ns->prefix);
}

bool is_element(const _xmlNode& node) {
  return node.type == XML_ELEMENT_NODE;
}

bool is_text_node(const _xmlNode& node) {
  return node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE;
}

// libxml2 ends a tree at 256 levels, so recursion over it is safe.
void append_text(const _xmlNode& node, std::string& text) {
  if (is_text_node(node)) text += view(node.content);
  if (!is_element(node)) return;
  for (const _xmlNode* child = node.children; child != nullptr; child = child->next)
    append_text(*child, text);
}

void collect(const _xmlNode& node, std::string_view local_name, size_t most,
             std::vector<XmlNode>& found) {
  for (const _xmlNode* child = node.children; child != nullptr && found.size() < most;
       child = child->next) {
    if (!is_element(*child)) continue;
    if (XmlNode(child).local() == local_name) {
      found.emplace_back(child);
    } else {
      collect(*child, local_name, most, found);
    }
  }
}

bool is_known_reference(std::string_view rest) {
  for (const char* name : {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"})
    if (rest.substr(0, std::string_view(name).size()) == name) return true;
  if (rest.substr(0, 2) != "&#") return false;
  const size_t end = rest.find_first_not_of("0123456789abcdefABCDEFx", 2);
  return end != std::string_view::npos && end > 2 && end < 12 && rest[end] == ';';
}

// Whether a "<" here opens something, and is not just less than something.
bool opens_markup(std::string_view rest) {
  const char next = rest.size() > 1 ? rest[1] : ' ';
  return (ascii_lower(next) >= 'a' && ascii_lower(next) <= 'z') || next == '/' || next == '!' ||
         next == '?' || next == '_' || static_cast<unsigned char>(next) >= 0x80;
}

// "&nbsp;", "&bomb;", a bare "&" and a bare "<" become text, save in CDATA, where they are that
// already.
std::string without_loose_marks(std::string_view xml) {
  std::string out;
  out.reserve(xml.size() + xml.size() / 64);
  for (size_t at = 0; at < xml.size();) {
    const size_t next = std::min(xml.find_first_of("&<", at), xml.size());
    out += xml.substr(at, next - at);
    const std::string_view rest = xml.substr(next);
    if (rest.empty()) break;
    size_t taken = 1;
    if (rest.substr(0, 9) == "<![CDATA[") {
      taken = std::min(rest.find("]]>"), rest.size());
      out += rest.substr(0, taken);
    } else if (rest[0] == '<') {
      out += opens_markup(rest) ? "<" : "&lt;";
    } else {
      out += is_known_reference(rest.substr(0, 16)) ? "&" : "&amp;";
    }
    at = next + taken;
  }
  return out;
}

// libxml2 bounds how deep elements nest, but compares each attribute of a tag with all others.
bool is_endless_work(std::string_view markup) {
  return !deepest_nesting(markup).has_value();
}

void set_up_once() {
  [[maybe_unused]] static const bool done = (xmlInitParser(), true);
}

// Passes over "<?...?>", comments and a document type.
bool skip_prolog(std::string_view& rest) {
  rest = trimmed(rest);
  size_t end = std::string_view::npos;
  if (rest.substr(0, 2) == "<?") end = rest.find("?>") + 1;
  if (rest.substr(0, 4) == "<!--") end = rest.find("-->") + 2;
  if (starts_with_any_case(rest, "<!doctype")) {
    const size_t subset = rest.find_first_of("[>");
    end = subset != std::string_view::npos && rest[subset] == '[' ? rest.find("]") : subset;
    end = end == std::string_view::npos ? end : rest.find('>', end);
  }
  if (end == std::string_view::npos || end < 3) return false;
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return true;
}

}  // namespace

bool XmlNode::is_text() const {
  return node_ != nullptr && is_text_node(*node_);
}

std::string_view XmlNode::local() const {
  return node_ != nullptr && is_element(*node_) ? without_prefix(view(node_->name))
                                                : std::string_view();
}

std::string XmlNode::name() const {
  if (node_ == nullptr || !is_element(*node_)) return {};
  const std::string_view prefix = prefix_of(*node_);
  return (prefix.empty() ? std::string() : std::string(prefix) + ":") + std::string(local());
}

std::string XmlNode::attribute(std::string_view local_name) const {
  if (node_ == nullptr || !is_element(*node_)) return {};
  for (const xmlAttr* attribute = node_->properties; attribute != nullptr;
       attribute = attribute->next) {
    if (without_prefix(view(attribute->name)) != local_name) continue;
    std::string value;
    for (const _xmlNode* part = attribute->children; part != nullptr; part = part->next)
      append_text(*part, value);
    return value;
  }
  return {};
}

std::string XmlNode::text() const {
  std::string text;
  if (node_ != nullptr) append_text(*node_, text);
  return text;
}

std::vector<XmlNode> XmlNode::content() const {
  std::vector<XmlNode> nodes;
  if (node_ == nullptr || !is_element(*node_)) return nodes;
  for (const _xmlNode* child = node_->children; child != nullptr; child = child->next)
    if (is_element(*child) || is_text_node(*child)) nodes.emplace_back(child);
  return nodes;
}

std::vector<XmlNode> XmlNode::children() const {
  std::vector<XmlNode> nodes = content();
  std::erase_if(nodes, [](const XmlNode& node) { return node.is_text(); });
  return nodes;
}

XmlNode XmlNode::child(std::string_view local_name) const {
  for (const XmlNode& node : children())
    if (node.local() == local_name) return node;
  return {};
}

XmlNode XmlNode::inside(std::string_view local_name) const {
  std::vector<XmlNode> found;
  if (node_ != nullptr) collect(*node_, local_name, 1, found);
  return found.empty() ? XmlNode() : found.front();
}

std::vector<XmlNode> XmlNode::all_inside(std::string_view local_name) const {
  std::vector<XmlNode> found;
  if (node_ != nullptr) collect(*node_, local_name, std::string::npos, found);
  return found;
}

std::string XmlNode::lang() const {
  for (const _xmlNode* node = node_; node != nullptr && is_element(*node); node = node->parent) {
    std::string lang = XmlNode(node).attribute("lang");
    if (!lang.empty()) return lang;
  }
  return {};
}

void XmlTree::Free::operator()(_xmlDoc* document) const {
  xmlFreeDoc(document);
}

XmlTree XmlTree::of_xml(std::string_view utf8) {
  set_up_once();
  const std::string xml = without_loose_marks(utf8.substr(std::min(utf8.find('<'), utf8.size())));
  XmlTree tree;
  if (is_endless_work(xml)) return tree;
  const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(xmlNewParserCtxt(),
                                                                             xmlFreeParserCtxt);
  if (!context || xml.empty()) return tree;
  tree.document_.reset(
      xmlCtxtReadMemory(context.get(), xml.data(), static_cast<int>(xml.size()), nullptr, "UTF-8",
                        XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                            XML_PARSE_NONET | XML_PARSE_IGNORE_ENC));
  tree.well_formed_ = context->wellFormed != 0;
  return tree;
}

XmlTree XmlTree::of_html(std::string_view utf8) {
  set_up_once();
  XmlTree tree;
  if (utf8.empty() || is_endless_work(utf8)) return tree;
  tree.document_.reset(htmlReadMemory(
      utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8",
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET));
  return tree;
}

XmlNode XmlTree::root() const {
  return XmlNode(document_ ? xmlDocGetRootElement(document_.get()) : nullptr);
}

std::string root_name(std::string_view head) {
  if (head.substr(0, 3) == "\xEF\xBB\xBF") head.remove_prefix(3);
  while (skip_prolog(head)) {
  }
  if (head.substr(0, 1) != "<") return {};
  const std::string_view name = head.substr(1, head.find_first_of(" \t\r\n/>", 1) - 1);
  return ascii_lower(without_prefix(name));
}

}  // namespace dateline

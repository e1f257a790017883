// RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom 0.3 and 1.0: each entry an article. Full content is
// preferred to a summary, and where there is neither the title is the text.
#include <array>

#include "extractor/readers/finish.h"
#include "extractor/readers/markup_text.h"
#include "extractor/readers/stamp.h"
#include "extractor/readers/words.h"
#include "extractor/readers/xml.h"

namespace dateline {
namespace {

// What the feed says for all its entries.
struct Feed {
  std::string title;
  std::string lang;
  std::vector<std::string> authors;
};

XmlNode named(XmlNode parent, std::string_view name) {
  for (const XmlNode& child : parent.children())
    if (child.name() == name) return child;
  return {};
}

template <size_t N>
std::string first_line(XmlNode parent, const std::array<const char*, N>& names) {
  for (const char* name : names) {
    std::string line = line_of_html(named(parent, name).text());
    if (!line.empty()) return line;
  }
  return {};
}

// Atom's type attribute: markup may be children, or a string of HTML, or plain text.
std::string content_text(XmlNode content) {
  const std::string type = ascii_lower(content.attribute("type"));
  if (!content.children().empty()) return text_of_markup(content);
  const bool is_text = type.empty() || type == "text" || type == "html" || type == "xhtml" ||
                       type.substr(0, 5) == "text/" || type.find("xml") != std::string::npos;
  if (!is_text || content.attribute("mode") == "base64") return {};
  return text_of_html(content.text());
}

std::string text_of(XmlNode entry) {
  for (const char* name :
       {"content:encoded", "xhtml:body", "xhtml:div", "content", "fulltext", "description",
        "summary", "itunes:summary", "dc:description", "media:description", "tagline", "title"}) {
    std::string text = content_text(named(entry, name));
    if (!text.empty()) return text;
  }
  return {};
}

template <size_t N>
std::optional<Moment> first_stamp(XmlNode entry, const std::array<const char*, N>& names) {
  for (const char* name : names)
    if (const auto moment = read_stamp(named(entry, name).text())) return moment;
  return std::nullopt;
}

// An entry that only says when it changed was published then, for all it tells.
void set_dates(XmlNode entry, Document& document) {
  constexpr std::array kPublished = {"pubDate",         "published", "dcterms:issued",
                                     "issued",          "dc:date",   "created",
                                     "dcterms:created", "date",      "pubdate"};
  constexpr std::array kModified = {"updated", "modified", "dcterms:modified", "atom:updated",
                                    "a10:updated"};
  document.published = first_stamp(entry, kPublished);
  document.modified = first_stamp(entry, kModified);
  if (!document.published) document.published = document.modified;
  if (document.published) document.published_basis = "feed";
}

// RSS has the address as text, Atom in an attribute, one of several by their relation.
std::string url_of(XmlNode entry) {
  const std::string original = one_line(named(entry, "feedburner:origLink").text());
  if (is_url(original)) return original;
  for (const XmlNode& link : entry.children()) {
    if (link.name() != "link") continue;
    const std::string relation = link.attribute("rel");
    const std::string href = one_line(link.attribute("href"));
    if (!href.empty() && (relation.empty() || relation == "alternate")) return href;
    if (const std::string text = one_line(link.text()); !text.empty()) return text;
  }
  const std::string guid = one_line(named(entry, "guid").text());
  return is_url(guid) ? guid : std::string();
}

// "editor@example.org (Ann Example)" is Ann Example.
std::string person(std::string_view text) {
  const size_t open = text.find('(');
  const size_t close = text.rfind(')');
  const bool has_mail = text.substr(0, open).find('@') != std::string_view::npos;
  if (has_mail && open != std::string_view::npos && close != std::string_view::npos && close > open)
    text = text.substr(open + 1, close - open - 1);
  return line_of_html(text);
}

std::vector<std::string> authors_of(XmlNode parent) {
  std::vector<std::string> authors;
  for (const XmlNode& child : parent.children()) {
    const std::string name = child.name();
    if (name != "author" && name != "dc:creator" && name != "itunes:author") continue;
    if (name == "itunes:author" && !authors.empty()) continue;
    const XmlNode inner = child.child("name");
    std::string author = person(inner ? inner.text() : child.text());
    if (!author.empty()) authors.push_back(std::move(author));
  }
  return authors;
}

// An entry taken over from another feed names that one.
std::string source_of(XmlNode entry, const Feed& feed) {
  const XmlNode source = named(entry, "source");
  std::string name = line_of_html(source.child("title")       ? source.child("title").text()
                                  : source.children().empty() ? source.text()
                                                              : std::string());
  if (name.empty()) name = line_of_html(named(entry, "dc:publisher").text());
  return name.empty() ? feed.title : name;
}

Document read_entry(XmlNode entry, const Feed& feed) {
  Document document;
  document.id = first_line(entry, std::array{"guid", "id", "dc:identifier"});
  if (document.id.empty()) document.id = entry.attribute("about");
  document.title = first_line(entry, std::array{"title", "dc:title", "media:title"});
  document.url = url_of(entry);
  document.source = source_of(entry, feed);
  document.authors = authors_of(entry);
  if (document.authors.empty()) document.authors = feed.authors;
  document.lang = one_line(named(entry, "dc:language").text());
  if (document.lang.empty()) document.lang = entry.lang();
  if (document.lang.empty()) document.lang = feed.lang;
  set_dates(entry, document);
  document.text = text_of(entry);
  return document;
}

bool is_entry(XmlNode node) {
  return node.name() == "item" || node.name() == "entry";
}

// Entries lie beside the channel, inside of it, or in the feed; in a broken file anywhere.
void collect_entries(XmlNode node, std::vector<XmlNode>& entries) {
  for (const XmlNode& child : node.children()) {
    if (is_entry(child)) entries.push_back(child);
    collect_entries(child, entries);
  }
}

Feed feed_of(XmlNode root) {
  const XmlNode channel = root.child("channel") ? root.child("channel") : root;
  Feed feed;
  feed.title = first_line(channel, std::array{"title", "dc:title"});
  feed.lang = first_line(channel, std::array{"language", "dc:language"});
  if (root.local() == "feed") feed.authors = authors_of(root);
  return feed;
}

}  // namespace

bool read_feed(XmlNode root, const Input& input, const ReadOptions& options, const ReadSink& sink) {
  const Feed feed = feed_of(root);
  std::vector<XmlNode> entries;
  if (is_entry(root)) entries.push_back(root);
  collect_entries(root, entries);
  if (entries.empty())
    return hand_on_error(ErrorCode::invalid_input, "is a feed without any entries", input.name,
                         sink);
  for (size_t i = 0; i < entries.size(); ++i) {
    const std::string name = input.name + "#" + std::to_string(i + 1);
    if (!hand_on(read_entry(entries[i], feed), name, input, options, sink)) return false;
  }
  return true;
}

}  // namespace dateline

// NewsML-G2 of the IPTC: a newsItem, or a newsMessage that carries several. Packages, concepts and
// the like only refer to items and are passed over; a picture's or a film's item is said to be
// none.
#include "extractor/readers/finish.h"
#include "extractor/readers/markup_text.h"
#include "extractor/readers/wire.h"
#include "extractor/readers/words.h"
#include "extractor/readers/xml.h"

namespace dateline {
namespace {

// "AFP" of qcode="nprov:AFP".
std::string code_of(std::string_view qcode) {
  return std::string(
      qcode.substr(qcode.find(':') == std::string_view::npos ? 0 : qcode.find(':') + 1));
}

// A party is named by an element, a literal or a code.
std::string party_name(XmlNode party) {
  std::string name = one_line(party.child("name").text());
  if (name.empty()) name = one_line(party.attribute("literal"));
  return name.empty() ? code_of(party.attribute("qcode")) : name;
}

std::string source_of(XmlNode item) {
  for (const XmlNode& party :
       {item.child("itemMeta").child("provider"), item.child("contentMeta").child("infoSource"),
        item.child("rightsInfo").child("copyrightHolder")})
    if (std::string name = party_name(party); !name.empty()) return name;
  return {};
}

std::string title_of(XmlNode item) {
  std::string title = line_of_html(item.child("contentMeta").child("headline").text());
  if (title.empty()) title = line_of_html(item.child("itemMeta").child("title").text());
  return title;
}

std::vector<std::string> authors_of(XmlNode meta) {
  std::vector<std::string> authors;
  for (const XmlNode& child : meta.children())
    if (child.local() == "by")
      for (std::string& name : byline_names(child.text())) authors.push_back(std::move(name));
  if (!authors.empty()) return authors;
  for (const XmlNode& child : meta.children())
    if (std::string name = child.local() == "creator" ? party_name(child) : ""; !name.empty())
      authors.push_back(std::move(name));
  return authors;
}

void set_dates(XmlNode item, Document& document) {
  const XmlNode about_item = item.child("itemMeta");
  const XmlNode about_content = item.child("contentMeta");
  auto published = read_wire_stamp(about_item.child("firstCreated").text());
  if (!published) published = read_wire_stamp(about_content.child("contentCreated").text());
  set_wire_dates(published, read_wire_stamp(about_item.child("versionCreated").text()), document);
}

std::string longest_text(XmlNode item) {
  std::string longest;
  for (const char* holder : {"inlineXML", "inlineData"})
    for (const XmlNode& inline_content : item.child("contentSet").all_inside(holder))
      if (std::string text = wire_body(inline_content); text.size() > longest.size())
        longest = std::move(text);
  return longest;
}

Document read_item(XmlNode item) {
  const XmlNode meta = item.child("contentMeta");
  Document document;
  document.id = item.attribute("guid");
  document.title = title_of(item);
  document.source = source_of(item);
  document.authors = authors_of(meta);
  document.lang = one_line(meta.child("language").attribute("tag"));
  if (document.lang.empty()) document.lang = item.lang();
  set_dates(item, document);
  document.text = longest_text(item);
  if (document.text.empty()) document.text = text_of_html(meta.child("description").text());
  return document;
}

bool is_for_eyes_only(const std::string& item_class) {
  for (const char* other : {"picture", "video", "graphic", "animation", "audio"})
    if (item_class == other) return true;
  return false;
}

bool read_one(XmlNode item, const std::string& name, const Input& input, const ReadOptions& options,
              const ReadSink& sink) {
  const std::string item_class =
      ascii_lower(code_of(item.child("itemMeta").child("itemClass").attribute("qcode")));
  Document document = read_item(item);
  if (is_for_eyes_only(item_class) && longest_text(item).empty())
    return hand_on_error(ErrorCode::unsupported, "is a " + item_class + ", not an article", name,
                         sink);
  return hand_on_story(std::move(document), name, input, options, sink);
}

}  // namespace

bool read_newsml_g2(XmlNode root, const Input& input, const ReadOptions& options,
                    const ReadSink& sink) {
  if (root.local() == "newsItem") return read_one(root, input.name, input, options, sink);
  const auto items = root.all_inside("newsItem");
  if (items.empty())
    return hand_on_error(ErrorCode::invalid_input, "is NewsML-G2 without any news item", input.name,
                         sink);
  for (size_t i = 0; i < items.size(); ++i) {
    const std::string name =
        items.size() == 1 ? input.name : input.name + "#" + std::to_string(i + 1);
    if (!read_one(items[i], name, input, options, sink)) return false;
  }
  return true;
}

}  // namespace dateline

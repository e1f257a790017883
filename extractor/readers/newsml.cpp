// NewsML 1.0 to 1.2 of the IPTC: each NewsItem an article. Its text is the longest of the pieces
// that it holds; captions of pictures come in the same way.
#include "extractor/readers/finish.h"
#include "extractor/readers/wire.h"
#include "extractor/readers/words.h"
#include "extractor/readers/xml.h"

namespace dateline {
namespace {

std::string longest_text(XmlNode item) {
  std::string longest;
  for (const XmlNode& content : item.all_inside("DataContent")) {
    std::string text = wire_body(content);
    if (text.size() > longest.size()) longest = std::move(text);
  }
  return longest;
}

std::string provider_of(XmlNode item) {
  const XmlNode party = item.inside("Provider").inside("Party");
  std::string name = one_line(party.attribute("FormalName"));
  if (name.empty()) name = one_line(item.inside("ProviderId").text());
  return name;
}

Document read_item(XmlNode item) {
  Document document;
  const XmlNode management = item.child("NewsManagement");
  document.id = one_line(item.inside("PublicIdentifier").text());
  if (document.id.empty()) document.id = one_line(item.inside("NewsItemId").text());
  document.title = one_line(item.inside("HeadLine").text());
  if (document.title.empty()) document.title = one_line(item.inside("NewsItemTitle").text());
  document.authors = byline_names(item.inside("ByLine").text());
  document.source = provider_of(item);
  document.lang = one_line(item.inside("Language").attribute("FormalName"));
  if (document.lang.empty()) document.lang = item.lang();
  set_wire_dates(read_wire_stamp(management.child("FirstCreated").text()),
                 read_wire_stamp(management.child("ThisRevisionCreated").text()), document);
  if (!document.published)
    set_wire_dates(read_wire_stamp(item.inside("DateId").text()), std::nullopt, document);
  document.text = longest_text(item);
  return document;
}

}  // namespace

bool read_newsml(XmlNode root, const Input& input, const ReadOptions& options,
                 const ReadSink& sink) {
  const auto items = root.all_inside("NewsItem");
  if (items.empty())
    return hand_on_error(ErrorCode::invalid_input, "is NewsML without any news item", input.name,
                         sink);
  for (size_t i = 0; i < items.size(); ++i) {
    const std::string name =
        items.size() == 1 ? input.name : input.name + "#" + std::to_string(i + 1);
    if (!hand_on_story(read_item(items[i]), name, input, options, sink)) return false;
  }
  return true;
}

}  // namespace dateline

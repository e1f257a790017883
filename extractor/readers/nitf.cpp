// NITF, the News Industry Text Format of the IPTC (all 2 and 3 versions, by element names).
//
// docdata/date.issue is the publication date (else date.release, story.date); the headline is hl1
// (else the title of the head); the source is who distributes, or holds the rights.
#include <array>

#include "extractor/readers/markup_text.h"
#include "extractor/readers/wire.h"
#include "extractor/readers/words.h"
#include "extractor/readers/xml.h"

namespace dateline {
namespace {

std::string line_in(XmlNode root, const char* element) {
  return one_line(root.inside(element).text());
}

std::string attribute_in(XmlNode root, const char* element, const char* attribute) {
  return one_line(root.inside(element).attribute(attribute));
}

std::string first_of(std::initializer_list<std::string> candidates) {
  for (const std::string& candidate : candidates)
    if (!candidate.empty()) return candidate;
  return {};
}

std::optional<Moment> issued(XmlNode root) {
  for (const auto& [element, attribute] :
       {std::pair{"date.issue", "norm"}, std::pair{"date.release", "norm"},
        std::pair{"story.date", "norm"}, std::pair{"pubdata", "date.publication"}})
    if (const auto moment = read_wire_stamp(root.inside(element).attribute(attribute)))
      return moment;
  return read_wire_stamp(root.inside("story.date").text());
}

}  // namespace

bool read_nitf(XmlNode root, const Input& input, const ReadOptions& options, const ReadSink& sink) {
  const XmlNode head = root.child("head");
  const XmlNode body = root.child("body");
  Document document;
  document.id = first_of({attribute_in(head, "doc-id", "id-string"), root.attribute("uno")});
  document.title =
      first_of({line_in(body, "hl1"), line_in(body, "hedline"), line_in(head, "title")});
  document.source = first_of(
      {line_in(body, "distributor"), attribute_in(head, "doc.copyright", "holder"),
       line_in(body, "rights.owner"), attribute_in(head, "pubdata", "name"),
       attribute_in(head, "doc-id", "regsrc"), attribute_in(head, "from-src", "src-name")});
  const XmlNode byline = body.inside("byline");
  document.authors = byline_names(byline.child("person")     ? byline.child("person").text()
                                  : byline.content().empty() ? std::string()
                                                             : byline.content().front().text());
  document.url = attribute_in(head, "pubdata", "ex-ref");
  document.lang = first_of({root.attribute("baselang"), root.lang()});
  set_wire_dates(issued(root), read_wire_stamp(attribute_in(head, "revision-history", "norm")),
                 document);
  document.text =
      body.inside("body.content") ? text_of_markup(body.inside("body.content")) : std::string();
  if (document.text.empty()) document.text = text_of_markup(body.inside("abstract"));
  return hand_on_story(std::move(document), input.name, input, options, sink);
}

}  // namespace dateline

// What the wire formats have in common. Private to the readers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/readers/input.h"
#include "extractor/readers/xml_tree.h"

namespace dateline {

// "20151210T191044Z" beside what read_stamp() knows.
[[nodiscard]] std::optional<Moment> read_wire_stamp(std::string_view text);

// Sets the publication date, and the modification date where it is another.
void set_wire_dates(std::optional<Moment> published, std::optional<Moment> modified,
                    Document& document);

// "By JANE DOE and John Roe, Example Wire" as names.
[[nodiscard]] std::vector<std::string> byline_names(std::string_view byline);

// The body of a story in whatever an envelope has wrapped it: NITF, XHTML, escaped HTML or text.
[[nodiscard]] std::string wire_body(XmlNode holder);

// Hands a story on; one that has nothing but a headline says that.
bool hand_on_story(Document document, const std::string& name, const Input& input,
                   const ReadOptions& options, const ReadSink& sink);

}  // namespace dateline

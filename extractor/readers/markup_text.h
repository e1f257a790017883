// The text of a piece of markup that holds nothing but an article: of a feed's entry, a wire story,
// a mail. Private to the readers.
#pragma once

#include <string>
#include <string_view>

#include "extractor/readers/xml_tree.h"

namespace dateline {

// Paragraphs with an empty line between them: HTML, XHTML and NITF alike, by the names of elements.
// Scripts, forms, pictures and their captions are left out, and so are lines that are links only;
// entities that were escaped twice are resolved twice.
[[nodiscard]] std::string text_of_markup(XmlNode node);

// The same for HTML in a string; text without any tag keeps its paragraphs, its entities resolved.
[[nodiscard]] std::string text_of_html(std::string_view html);

// HTML on one line: a title.
[[nodiscard]] std::string line_of_html(std::string_view html);

}  // namespace dateline

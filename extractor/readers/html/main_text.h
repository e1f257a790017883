// The article's own text in a page, without what stands around it. Private to the readers.
#pragma once

#include <string>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/readers/html/areas.h"
#include "extractor/readers/html/block.h"

namespace dateline {

// Paragraphs, headings, list items and quotations of the part of the page that holds the article,
// with an empty line between them. Menus, forms, captions, asides, comments, the title
// (`head.title`) and the author's line are left out.
//
// The part is what the page marks as such (itemprop="articleBody", <article>, <main>), or the
// element whose paragraphs weigh most if that has far more text; weighed after Arc90's Readability:
// text counts for its parent, half for its grandparent, less the share of it that is links. The
// lead between headline and part belongs to it. `told` is the text as the page's JSON-LD has it
// (may be empty): taken if the page shows much less of it.
[[nodiscard]] std::string main_text(const HtmlTree& tree, const std::vector<Block>& blocks,
                                    const Areas& areas, const Document& head,
                                    std::string_view told);

}  // namespace dateline

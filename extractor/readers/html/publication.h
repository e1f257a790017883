// When a page was published, and how that was found. Private to the readers.
#pragma once

#include <vector>

#include "extractor/model/document.h"
#include "extractor/readers/html/areas.h"
#include "extractor/readers/html/block.h"
#include "extractor/readers/html/facts.h"

namespace dateline {

// Sets the document's publication date and its basis, and its date of modification. Whoever says it
// first in this order is believed: JSON-LD ("json-ld"), <meta> ("meta"), an element marked as the
// date of publication ("time"), the path of the page's URL ("url"), a day near the headline
// ("byline", or "time" from a <time>; "text" where it may be another's). Days before the web's news
// or in the future are nobody's. The order is that of htmldate (Barbaresi 2020,
// doi:10.21105/joss.02439).
void find_publication(const HtmlTree& tree, const PageFacts& facts,
                      const std::vector<Block>& blocks, const Areas& areas, Document& document);

}  // namespace dateline

// What a page says of itself. Private to the readers.
#pragma once

#include <gumbo.h>

#include <string>

#include "extractor/model/document.h"

namespace dateline {

// Title, authors, URL, language, site (as source), publication and modification dates; no text.
// The publication date comes from JSON-LD ("json-ld"), else <meta> ("meta"), else <time> ("time"),
// else the path of the page's URL ("url"), which the basis names.
[[nodiscard]] Document read_head(const GumboNode& root);

}  // namespace dateline

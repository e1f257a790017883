// The formats there are. Private to the readers.
#pragma once

#include "extractor/readers/input.h"

namespace dateline {

extern const Reader kJsonLinesReader;
extern const Reader kJsonDocumentReader;
extern const Reader kHtmlReader;
extern const Reader kPlainTextReader;

}  // namespace dateline

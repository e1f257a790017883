// The formats there are. Private to the readers.
#pragma once

#include "extractor/readers/input.h"

namespace dateline {

extern const Reader kArchiveReader;
extern const Reader kWarcReader;
extern const Reader kPdfReader;
extern const Reader kJsonLinesReader;
extern const Reader kJsonDocumentReader;
extern const Reader kXmlReader;
extern const Reader kHtmlReader;
extern const Reader kMailReader;
extern const Reader kMarkdownReader;
extern const Reader kTextWireReader;
extern const Reader kPlainTextReader;

}  // namespace dateline

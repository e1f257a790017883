#include "extractor/readers/reader_table.h"

#include <array>

namespace dateline {

// The first that accepts wins, so the pickier come first.
const Reader* reader_for(const Input& input, std::string_view head, bool binary) {
  static const std::array kReaders = {&kArchiveReader,   &kWarcReader,         &kPdfReader,
                                      &kJsonLinesReader, &kJsonDocumentReader, &kXmlReader,
                                      &kHtmlReader,      &kMailReader,         &kMarkdownReader,
                                      &kTextWireReader,  &kPlainTextReader};
  for (const Reader* reader : kReaders)
    if (reader->binary == binary && reader->accepts(input, head)) return reader;
  return nullptr;
}

}  // namespace dateline

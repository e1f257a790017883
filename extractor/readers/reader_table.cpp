#include "extractor/readers/reader_table.h"

#include <array>

namespace dateline {

// The first that accepts wins, so the pickier come first.
const Reader& reader_for(const Input& input, std::string_view head) {
  static const std::array<const Reader*, 4> kReaders = {&kJsonLinesReader, &kJsonDocumentReader,
                                                        &kHtmlReader, &kPlainTextReader};
  for (const Reader* reader : kReaders)
    if (reader->accepts(input, head)) return *reader;
  return kPlainTextReader;
}

}  // namespace dateline

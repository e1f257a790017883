// Any bytes to one reader, whatever it would say to them: never a crash, and text that comes out is
// valid UTF-8. READER names it.
#include <cstdint>
#include <cstdlib>

#include "extractor/model/utf8.h"
#include "extractor/readers/reader_table.h"

namespace {

void must_be_utf8(const dateline::Document& document) {
  for (const std::string* text :
       {&document.text, &document.title, &document.source, &document.url, &document.id})
    if (!dateline::is_valid_utf8(*text)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  dateline::Input input{
      "input", "", "",
      dateline::ByteStream(std::string(reinterpret_cast<const char*>(data), size))};
  dateline::READER.read(input, {}, [](const dateline::ReadItem& item) {
    if (item.document) must_be_utf8(*item.document);
    return true;
  });
  return 0;
}

// Any bytes as a file, and as a line of JSON: never a crash, and text that comes out is valid
// UTF-8.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

#include "extractor/model/utf8.h"
#include "extractor/readers/reader.h"

namespace {

void must_be_utf8(const dateline::Document& document) {
  if (!dateline::is_valid_utf8(document.text) || !dateline::is_valid_utf8(document.title) ||
      !dateline::is_valid_utf8(document.source) || !dateline::is_valid_utf8(document.url))
    std::abort();
}

void read_as_file(const uint8_t* data, size_t size) {
  const int file = ::memfd_create("article", 0);
  if (file < 0 || ::write(file, data, size) != static_cast<ssize_t>(size)) std::abort();
  dateline::read_articles("/proc/self/fd/" + std::to_string(file), {},
                          [](const dateline::ReadItem& item) {
                            if (item.document) must_be_utf8(*item.document);
                            return true;
                          });
  ::close(file);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  read_as_file(data, size);
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  const auto parsed = dateline::parse_article_line(line);
  if (const auto* article = std::get_if<dateline::ParsedLine>(&parsed))
    must_be_utf8(article->document);
  return 0;
}

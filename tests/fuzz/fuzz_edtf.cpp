// EDTF as people type it: never a crash, and what is read is written to something of the same days.
#include <cstdint>
#include <cstdlib>

#include "extractor/model/edtf.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto when = dateline::parse_edtf(text);
  if (!when) return 0;
  const auto again = dateline::parse_edtf(dateline::to_edtf(*when));
  if (!again || again->begin_day() != when->begin_day() || again->end_day() != when->end_day())
    std::abort();
  return 0;
}

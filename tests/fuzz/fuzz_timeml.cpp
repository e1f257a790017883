// Any bytes as TimeML: never a crash; what is written is TimeML again with the same text, and
// without expressions every byte that was no old TIMEX3.
#include <cstdint>
#include <cstdlib>

#include "cli/timeml/timeml.h"

namespace {

// Every word of the text but the first as a date, to have spans in all places.
std::vector<dateline::Timex3> words(const std::string& text) {
  std::vector<dateline::Timex3> out;
  for (size_t space = text.find(' '); space != std::string::npos;) {
    const size_t next = text.find(' ', space + 1);
    const size_t end = next == std::string::npos ? text.size() : next;
    dateline::Timex3 timex;
    timex.span = {static_cast<uint32_t>(space + 1), static_cast<uint32_t>(end)};
    timex.value = "2022";
    if (end > space + 1) out.push_back(timex);
    space = next;
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view xml(reinterpret_cast<const char*>(data), size);
  const auto file = dateline::cli::read_timeml(xml);
  if (!file) return 0;
  size_t left_out = 0;
  const std::string written =
      dateline::cli::write_timeml(*file, words(file->document.text), left_out);
  const auto again = dateline::cli::read_timeml(written);
  if (!again || again->document.text != file->document.text) std::abort();
  return 0;
}

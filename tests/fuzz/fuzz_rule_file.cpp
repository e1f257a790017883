// Any text as a rule file: loaded, or refused with file, line and reason; never a crash.
#include <cstdint>
#include <cstdlib>

#include "extractor/rules/locale_pack.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const auto pack = dateline::load_pack({{"fuzz.rules", text}});
  if (!pack && pack.error().message.empty()) std::abort();
  return 0;
}

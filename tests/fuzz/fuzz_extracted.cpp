// Any bytes as a line of `extract`: refused, or an article whose line reads as the same article,
// and whose events have a place in time and words to show.
#include <cstdint>
#include <cstdlib>

#include "cli/extracted/extracted.h"
#include "cli/render/display_date.h"
#include "store/format/keys.h"
#include "store/time_place.h"

namespace {

using dateline::cli::Extracted;

std::string line_of(const Extracted& extracted) {
  std::string line;
  dateline::cli::JsonWriter json(line);
  json.begin_object();
  json.field("rules", extracted.rules);
  dateline::cli::write_extracted_article(json, extracted.document, &extracted.events);
  json.end_object();
  return line;
}

void can_be_stored_and_shown(const dateline::Event& event) {
  if (dateline::event_key(dateline::place_of(event)).empty()) std::abort();
  if (dateline::cli::display_date(event.when).empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  dateline::cli::ExtractedReader reader;
  const auto first = reader.read({reinterpret_cast<const char*>(data), size});
  if (!first) return 0;
  for (const dateline::Event& event : first->events) can_be_stored_and_shown(event);
  const std::string written = line_of(*first);
  const auto again = reader.read(written);
  if (!again || line_of(*again) != written) std::abort();
  return 0;
}

// Any text as an article: never a crash, every offset lies inside the text, and buffers that read
// other articles before find what new ones find.
#include <cstdint>
#include <cstdlib>

#include "extractor/extractor.h"
#include "extractor/model/utf8.h"

namespace {

dateline::Extractor& extractor() {
  static auto created = dateline::Extractor::create();
  if (!created) std::abort();
  return *created;
}

void must_lie_inside(const dateline::Quote& quote, uint32_t code_points) {
  if (quote.begin > quote.end || quote.end > code_points) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  dateline::Document document;
  document.text = dateline::to_valid_utf8({reinterpret_cast<const char*>(data), size});
  if (size % 2 == 0) document.published = dateline::parse_moment("2022-03-21");
  dateline::Scratch scratch;
  std::vector<dateline::Timex3> timexes;
  extractor().tag(document, scratch, timexes);
  for (const auto& timex : timexes)
    if (timex.span.begin > timex.span.end || timex.span.end > document.text.size()) std::abort();
  std::vector<dateline::Event> events;
  extractor().extract(document, scratch, events);
  static dateline::Scratch kept;
  std::vector<dateline::Event> again;
  extractor().extract(document, kept, again);
  if (events != again) std::abort();
  const auto end = static_cast<uint32_t>(document.text.size());
  const uint32_t code_points = dateline::CodePointCounter(document.text).at(end);
  for (const auto& event : events) {
    must_lie_inside(event.date_phrase, code_points);
    must_lie_inside(event.trigger, code_points);
    must_lie_inside(event.sentence, code_points);
  }
  return 0;
}

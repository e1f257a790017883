#include "cli/commands/long_timeline.h"

#include <limits>

namespace dateline::cli {

bool may_stream(const TimelineRenderer& renderer, const FilterOptions& filters) {
  return renderer.stream != nullptr && filters.top == 0 && filters.order == "asc";
}

size_t most_in_memory(const TimelineRenderer& renderer, const FilterOptions& filters) {
  return may_stream(renderer, filters) ? Selection::kMostInMemory
                                       : std::numeric_limits<size_t>::max();
}

Streamed stream_timeline(const Selection& selection, const FilterOptions& filters,
                         const TimelineRenderer& renderer, const Style& style, Output& out) {
  Streamed streamed{true, 0, 0, LeftOut(renderer)};
  const Entries walk = [&](const auto& visitor) {
    streamed.read = each_entry(selection, filters, [&](const TimelineEntry& entry) {
      ++streamed.entries;
      streamed.unresolved += entry.event.event.when.is_unresolved() ? 1 : 0;
      streamed.left_out.see(entry);
      return visitor(entry);
    });
  };
  renderer.stream(walk, style, out);
  return streamed;
}

}  // namespace dateline::cli

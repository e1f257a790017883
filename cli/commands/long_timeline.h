// Timelines that are written while the store is read, however long they are.
#pragma once

#include <cstddef>

#include "cli/commands/selection.h"
#include "cli/console/output.h"
#include "cli/options/filters.h"
#include "cli/render/formats.h"

namespace dateline::cli {

// What can be written entry by entry, in the order in which it is found.
[[nodiscard]] bool may_stream(const TimelineRenderer& renderer, const FilterOptions& filters);

// The most events to hold in memory before writing so; no limit where it cannot be done.
[[nodiscard]] size_t most_in_memory(const TimelineRenderer& renderer, const FilterOptions& filters);

struct Streamed {
  bool read = true;  // false: an error was reported
  size_t entries = 0;
  size_t unresolved = 0;  // of them, of unknown year
  LeftOut left_out;
};

// REQUIRES: may_stream()
[[nodiscard]] Streamed stream_timeline(const Selection& selection, const FilterOptions& filters,
                                       const TimelineRenderer& renderer, const Style& style,
                                       Output& out);

}  // namespace dateline::cli

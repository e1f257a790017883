// Timelines that are written while the store is read, however long they are.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "cli/commands/selection.h"
#include "cli/console/output.h"
#include "cli/options/filters.h"
#include "cli/render/formats.h"

namespace dateline::cli {

// The most events to hold in memory before writing so: a page, which is written at once, may have
// some more.
[[nodiscard]] size_t most_in_memory(const TimelineRenderer& renderer);

// Whether so many can be written at all: no page of all of them can. False after having said what
// to do.
[[nodiscard]] bool may_be_long(const TimelineRenderer& renderer, const FilterOptions& filters);

struct Streamed {
  bool read = true;  // false: an error was reported
  size_t entries = 0;
  size_t unresolved = 0;  // of them, of unknown year
  LeftOut left_out;
};

// REQUIRES: may_be_long()
[[nodiscard]] Streamed stream_timeline(const Store& store, const Selection& selection,
                                       const FilterOptions& filters,
                                       const TimelineRenderer& renderer, const Style& style,
                                       Output& out);

// The days that matter most of a selection of any length. Nothing after having reported an error.
[[nodiscard]] std::optional<std::vector<RankedDay>> top_days_of(const Selection& selection,
                                                                const FilterOptions& filters);

// The event that tells most of each day, as a timeline.
[[nodiscard]] Timeline one_a_day(std::vector<RankedDay> days);

}  // namespace dateline::cli

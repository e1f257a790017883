// The events that a listing command works on.
#pragma once

#include <optional>
#include <vector>

#include "cli/filters.h"
#include "cli/render/formats.h"
#include "store/store.h"

namespace dateline::cli {

// All events that pass, in timeline order. Empty after having reported an error.
[[nodiscard]] std::optional<std::vector<StoredEvent>> select_events(const Store& store,
                                                                    const Query& query);

// Drops entries told by too few sources.
void keep_told_by_enough(Timeline& timeline, const FilterOptions& options);

// Says how much of the timeline the format could not hold.
void report_left_out(const TimelineRenderer& renderer, const Timeline& timeline);

// Turns the order and keeps the first so many.
void trim(Timeline& timeline, const FilterOptions& options);

// Says that nothing matched and, for a source that the store does not have, which was perhaps
// meant.
[[nodiscard]] ExitCode report_nothing(const Store& store, const FilterOptions& options);

// Says that a source is unknown, and returns true, when the store has none of this name.
[[nodiscard]] bool is_unknown_source(const Store& store, const std::string& name);

}  // namespace dateline::cli

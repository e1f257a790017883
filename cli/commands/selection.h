// The events that a listing command works on.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "cli/options/filters.h"
#include "cli/render/formats.h"
#include "store/store.h"
#include "store/views/about/about.h"

namespace dateline::cli {

// All events that pass, in timeline order, as often as they are asked for, of any number, none kept
// in memory: the store does not change for who reads it.
class Selection {
 public:
  Selection(const Store& store, const Query& query) : store_(store), query_(query) {}

  // More than so many are better read twice than kept in memory.
  static constexpr size_t kMostInMemory = 20000;

  // False after having reported an error.
  bool each(const std::function<bool(const StoredEvent&)>& visitor) const;
  // The first ones: `most` and one more, if there are more. Empty after having reported an error.
  [[nodiscard]] std::optional<std::vector<StoredEvent>> first(size_t most) const;
  // The same, one by one. False after having reported an error.
  bool each_of_first(size_t most, const std::function<void(const StoredEvent&)>& visitor) const;

 private:
  const Store& store_;
  const Query& query_;
};

// The timeline of a selection, entry by entry. False after having reported an error.
bool each_entry(const Selection& selection, const FilterOptions& options,
                const std::function<bool(const TimelineEntry&)>& visitor);

// Drops entries told by too few sources.
void keep_told_by_enough(Timeline& timeline, const FilterOptions& options);

// Says how much of the timeline the format could not hold.
void report_left_out(const LeftOut& left_out);
void report_left_out(const TimelineRenderer& renderer, const Timeline& timeline);

// An entry is as relevant as the most relevant of its reports.
[[nodiscard]] double relevance_of(const TimelineEntry& entry, const About& about);

// Puts into the order asked for and keeps the first so many.
void trim(Timeline& timeline, const FilterOptions& options);

// Says that nothing matched and, for a source that the store does not have, which was perhaps
// meant.
[[nodiscard]] ExitCode report_nothing(const Store& store, const FilterOptions& options);

// Says that a source is unknown, and returns true, when the store has none of this name.
[[nodiscard]] bool is_unknown_source(const Store& store, const std::string& name);

}  // namespace dateline::cli

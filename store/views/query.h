// The filters that `timeline`, `export`, `diff` and `digest` share. A pure value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extractor/model/event.h"
#include "extractor/model/time_span.h"

namespace dateline {

struct StoredEvent;
struct TimePlace;

struct Query {
  std::optional<TimeSpan> from;      // inclusive: events that end on or after its first day
  std::optional<TimeSpan> to;        // inclusive: events that begin on or before its last day
  std::vector<std::string> sources;  // any of; empty = all
  std::string about;  // as About reads it, in headline, sentence, participants or article title
  std::vector<Status> statuses;    // any of
  std::optional<Grain> precision;  // exactly this grain
  std::string lang;                // exactly; empty = all
  uint32_t since_run = 0;          // what this run or a later one brought or changed; 0 = all
  bool with_hidden = false;        // also what a person took out
  // Who asks means to take no more than so many of the first ones; 0: all. Ends nothing, but says
  // how they are best looked for.
  size_t most = 0;
};

// The days that `from` and `to` ask for, both inclusive, as days since 1970-01-01; nothing is no
// limit.
struct DayInterval {
  std::optional<int64_t> from;
  std::optional<int64_t> to;
};
[[nodiscard]] DayInterval interval_of(const Query& query);

// Whether a place in time meets the interval. One of unknown year meets no limit.
[[nodiscard]] bool lies_within(const DayInterval& interval, const TimePlace& place);

// All filters but `about`, for a caller that has parsed that one.
[[nodiscard]] bool passes_but_about(const Query& query, const StoredEvent& event);

// Whether an event passes every filter (--min-sources, --limit and --order are the timeline's, not
// an event's). An event of unknown year passes no limit of time: nothing says that it lies within.
[[nodiscard]] bool passes(const Query& query, const StoredEvent& event);

}  // namespace dateline

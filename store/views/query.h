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

struct Query {
  std::optional<TimeSpan> from;      // inclusive: events that end on or after its first day
  std::optional<TimeSpan> to;        // inclusive: events that begin on or before its last day
  std::vector<std::string> sources;  // any of; empty = all
  std::string about;  // every word must occur (case, accents and English endings folded), in
                      // headline, sentence, participants or article title
  std::vector<Status> statuses;    // any of
  std::optional<Grain> precision;  // exactly this grain
  std::string lang;                // exactly; empty = all
};

// The days that `from` and `to` ask for, both inclusive, as days since 1970-01-01; nothing is no
// limit.
struct DayInterval {
  std::optional<int64_t> from;
  std::optional<int64_t> to;
};
[[nodiscard]] DayInterval interval_of(const Query& query);

// Whether an event passes every filter (--min-sources, --limit and --order are the timeline's, not
// an event's). An event of unknown year passes no limit of time: nothing says that it lies within.
[[nodiscard]] bool passes(const Query& query, const StoredEvent& event);

}  // namespace dateline

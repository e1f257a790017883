// Where an event stands in time order: the sort key of every timeline, in days since 1970-01-01.
//
// Order: earliest day, coarser precision first, latest day, event id. An open beginning is before
// every day, an open end after every day. Events without a year come last, by month and day. Pure
// values.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

#include "extractor/model/event.h"

namespace dateline {

struct TimePlace {
  static constexpr int32_t kOpenBegin = std::numeric_limits<int32_t>::min();
  static constexpr int32_t kOpenEnd = std::numeric_limits<int32_t>::max();

  bool undated = false;  // no day is known on either side
  int32_t earliest = 0;  // first day; undated: month * 32 + day, what is unknown being 0
  uint8_t fineness = 0;  // 0 for the coarsest grain
  int32_t latest = 0;    // last day, inclusive; undated: as `earliest`, of the last unit
  uint64_t event_id = 0;

  friend auto operator<=>(const TimePlace&, const TimePlace&) = default;
};

[[nodiscard]] TimePlace place_of(const TimeSpan& when, uint64_t event_id = 0);
[[nodiscard]] inline TimePlace place_of(const Event& event) {
  return place_of(event.when, event.id);
}

// How many days it covers, both ends included.
[[nodiscard]] inline int64_t days_in(const TimePlace& place) {
  return int64_t{place.latest} - place.earliest + 1;
}

}  // namespace dateline

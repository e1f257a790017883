#include "store/time_place.h"

#include <algorithm>

namespace dateline {
namespace {

// Days that cannot be told from "open" are not days that anyone writes about.
int32_t day_number(date::sys_days day) {
  constexpr int64_t kLowest = TimePlace::kOpenBegin + 1;
  constexpr int64_t kHighest = TimePlace::kOpenEnd - 1;
  return static_cast<int32_t>(
      std::clamp<int64_t>(day.time_since_epoch().count(), kLowest, kHighest));
}

int32_t month_and_day(const CalendarUnit& unit) {
  return unit.month * 32 + unit.day;
}

uint8_t fineness_of(const TimeSpan& when) {
  return static_cast<uint8_t>(static_cast<uint8_t>(Grain::millennium) -
                              static_cast<uint8_t>(when.grain()));
}

}  // namespace

TimePlace place_of(const TimeSpan& when, uint64_t event_id) {
  TimePlace place;
  place.event_id = event_id;
  place.fineness = fineness_of(when);
  const auto begin = when.begin_day();
  const auto end = when.end_day();
  if (!begin && !end) {
    place.undated = true;
    place.earliest = month_and_day(when.first);
    place.latest = month_and_day(when.last);
    return place;
  }
  place.earliest = begin ? day_number(*begin) : TimePlace::kOpenBegin;
  place.latest = end ? day_number(*end - date::days{1}) : TimePlace::kOpenEnd;
  return place;
}

}  // namespace dateline

#include "extractor/events/trigger/date_side.h"

namespace dateline {

DateSide side_of(const TimeSpan& when, const std::optional<Moment>& published) {
  const auto begin = when.begin_day();
  if (published && begin && *begin > published->day) return DateSide::ahead;
  const auto end = when.end_day();
  const bool over = published && end && !when.open_end && *end < published->day;
  return over ? DateSide::behind : DateSide::unsure;
}

bool lies_long_before(const TimeSpan& when, const std::optional<Moment>& published) {
  constexpr date::days kMonth{31};
  const auto last = when.open_end ? when.begin_day() : when.end_day();
  return published && last && *last + kMonth < published->day;
}

}  // namespace dateline

// Resolution of each kind of expression; internal to time/, see resolve.h.
#pragma once

#include <optional>

#include "extractor/model/calendar_rules.h"
#include "extractor/time/resolve.h"

namespace dateline {

using MaybeValue = std::optional<TimeValue>;

[[nodiscard]] MaybeValue resolve_calendar(const CalendarExpr& e, const Anchor& anchor);
[[nodiscard]] MaybeValue resolve_holiday(const HolidayExpr& e, const Anchor& anchor);
[[nodiscard]] MaybeValue resolve_relative(const RelativeExpr& e, const Anchor& anchor);
[[nodiscard]] MaybeValue resolve_shift(const ShiftExpr& e, const Anchor& anchor,
                                       const FoundTimes& found);
[[nodiscard]] MaybeValue resolve_nth(const NthExpr& e, const Anchor& anchor,
                                     const FoundTimes& found);
[[nodiscard]] MaybeValue resolve_range(const RangeExpr& e, const Anchor& anchor,
                                       const FoundTimes& found);
[[nodiscard]] MaybeValue resolve_open(const OpenExpr& e, const Anchor& anchor,
                                      const FoundTimes& found);
[[nodiscard]] MaybeValue resolve_within(const WithinExpr& e, const Anchor& anchor,
                                        const FoundTimes& found);
[[nodiscard]] MaybeValue resolve_set_at(const SetAtExpr& e, const FoundTimes& found);
[[nodiscard]] MaybeValue resolve_same(const SameExpr& e, const Anchor& anchor,
                                      const FoundTimes& found);

// A count or a range may lead past the years that can be written and read again.
[[nodiscard]] inline bool can_be_written(const CalendarUnit& unit) {
  return !unit.has_year() || is_calendar_year(unit.year);
}

// Lays a clock or a part of the day over a unit that is a day.
void lay_over(const TimeOfDay& time, CalendarUnit& unit);
// The same over both ends; a clock with an end makes its day a range of clocks.
void lay_over(const TimeOfDay& time, const TimeOfDay& until, TimeSpan& span);

// A value that is one unit or one range.
[[nodiscard]] TimeValue value_of(const TimeSpan& when, AnchorBasis basis, float certainty);

}  // namespace dateline

#include "extractor/time/resolve.h"

#include <algorithm>

#include "extractor/time/resolve_kinds.h"

namespace dateline {
namespace {

struct Resolver {
  const Anchor& anchor;
  const FoundTimes& found;

  MaybeValue operator()(const std::monostate&) const { return std::nullopt; }
  MaybeValue operator()(const CalendarExpr& e) const { return resolve_calendar(e, anchor); }
  MaybeValue operator()(const RelativeExpr& e) const { return resolve_relative(e, anchor); }
  MaybeValue operator()(const ShiftExpr& e) const { return resolve_shift(e, anchor, found); }
  MaybeValue operator()(const NthExpr& e) const { return resolve_nth(e, anchor, found); }
  MaybeValue operator()(const RangeExpr& e) const { return resolve_range(e, anchor, found); }
  MaybeValue operator()(const OpenExpr& e) const { return resolve_open(e, anchor, found); }
  MaybeValue operator()(const SameExpr& e) const { return resolve_same(e, anchor, found); }
  MaybeValue operator()(const WithinExpr& e) const { return resolve_within(e, anchor, found); }
  MaybeValue operator()(const SetAtExpr& e) const { return resolve_set_at(e, found); }
  MaybeValue operator()(const HolidayExpr& e) const { return resolve_holiday(e, anchor); }
  template <class Timeless>  // durations, sets, references mean what they say
  MaybeValue operator()(const Timeless& e) const {
    TimeValue value;
    value.what = e;
    return value;
  }
};

}  // namespace

void lay_over(const TimeOfDay& time, CalendarUnit& unit) {
  if (unit.grain > Grain::day) return;
  if (time.part != DayPart::none) {
    unit.grain = Grain::day_part;
    unit.part = time.part;
  }
  if (time.hour < 0) return;
  // "tonight at 8", "7 in the evening": the part of the day tells the half.
  const bool after_noon = unit.part >= DayPart::afternoon && unit.part <= DayPart::night;
  const bool small_hours = unit.part == DayPart::night && (time.hour < 5 || time.hour == 12);
  const bool second_half = time.twelve && after_noon && !small_hours && time.hour < 12;
  unit.grain = time.second >= 0 ? Grain::second : time.minute < 0 ? Grain::hour : Grain::minute;
  const bool midnight = time.twelve && unit.part == DayPart::night && time.hour == 12;
  unit.hour = static_cast<int8_t>(midnight ? 0 : time.hour + (second_half ? 12 : 0));
  unit.minute = time.minute;
  unit.second = time.second;
  unit.part = DayPart::none;
}

void lay_over(const TimeOfDay& time, const TimeOfDay& until, TimeSpan& span) {
  if (!time.given()) return;
  const CalendarUnit day = span.last;
  lay_over(time, span.first);
  lay_over(until.hour < 0 ? time : until, span.last);
  if (until.hour < 0 || span.is_range) return;
  span.is_range = true;
  // "from 11 p.m. to 3" ends on the next day.
  const auto clock = [](const CalendarUnit& u) {
    return std::pair(u.hour, std::max<int>(u.minute, 0));
  };
  if (clock(span.last) >= clock(span.first)) return;
  const auto next = shifted(day, 1, Grain::day);
  if (next) span.last = *next, lay_over(until, span.last);
}

namespace {

// "the early hours of Thursday morning": the day has its part already, and stands for itself.
bool tells_part_twice(const TimeExpr& expr, const TimeSpan& span) {
  const auto* same = std::get_if<SameExpr>(&expr.what);
  return same != nullptr && same->base >= 0 && expr.time.part != DayPart::none &&
         span.first.grain == Grain::day_part;
}

TimeOfDay told_half(TimeOfDay time, const Anchor& anchor) {
  if (time.twelve && anchor.after_noon) time.hour = static_cast<int8_t>(time.hour + 12);
  time.twelve = time.twelve && !anchor.after_noon;
  return time;
}

}  // namespace

std::optional<TimeValue> resolve(const TimeExpr& expr, const Anchor& anchor,
                                 const FoundTimes& found) {
  MaybeValue value = std::visit(Resolver{anchor, found}, expr.what);
  if (!value) return value;
  if (expr.mod != Mod::none) value->mod = expr.mod;
  if (auto* span = std::get_if<TimeSpan>(&value->what)) {
    if (!can_be_written(span->first) || !can_be_written(span->last) ||
        tells_part_twice(expr, *span))
      return std::nullopt;
    lay_over(told_half(expr.time, anchor), expr.until, *span);
    span->approximate = span->approximate || expr.approximate;
    if (expr.mod != Mod::none) span->mod = expr.mod;
  }
  return value;
}

}  // namespace dateline

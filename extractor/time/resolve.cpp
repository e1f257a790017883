#include "extractor/time/resolve.h"

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
  MaybeValue operator()(const WithinExpr& e) const { return resolve_within(e, found); }
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
  unit.grain = time.minute < 0 ? Grain::hour : Grain::minute;
  unit.hour = time.hour;
  unit.minute = time.minute;
}

std::optional<TimeValue> resolve(const TimeExpr& expr, const Anchor& anchor,
                                 const FoundTimes& found) {
  MaybeValue value = std::visit(Resolver{anchor, found}, expr.what);
  if (!value) return value;
  if (expr.mod != Mod::none) value->mod = expr.mod;
  if (auto* span = std::get_if<TimeSpan>(&value->what)) {
    if (expr.time.given()) {
      lay_over(expr.time, span->first);
      lay_over(expr.time, span->last);
    }
    span->approximate = span->approximate || expr.approximate;
    if (expr.mod != Mod::none) span->mod = expr.mod;
  }
  return value;
}

}  // namespace dateline

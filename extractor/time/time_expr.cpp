#include "extractor/time/time_expr.h"

namespace dateline {
namespace {

MentionKind of_grain(Grain grain) {
  switch (grain) {
    case Grain::second:
    case Grain::minute:
    case Grain::hour:
      return MentionKind::clock;
    case Grain::day_part:
    case Grain::day:
      return MentionKind::day;
    case Grain::weekend:
    case Grain::week:
      return MentionKind::week;
    case Grain::month:
      return MentionKind::month;
    case Grain::season:
    case Grain::quarter:
    case Grain::half:
      return MentionKind::season;
    case Grain::year:
      return MentionKind::year;
    default:
      return MentionKind::decade;
  }
}

struct KindOf {
  MentionKind operator()(const std::monostate&) const { return MentionKind::reference; }
  MentionKind operator()(const CalendarExpr& e) const { return of_grain(e.unit.grain); }
  MentionKind operator()(const RelativeExpr& e) const {
    return e.weekday > 0 ? MentionKind::weekday : of_grain(e.day > 0 ? Grain::day : e.grain);
  }
  MentionKind operator()(const ShiftExpr& e) const { return of_grain(e.step); }
  MentionKind operator()(const NthExpr& e) const { return of_grain(e.unit); }
  MentionKind operator()(const RangeExpr&) const { return MentionKind::week; }
  MentionKind operator()(const OpenExpr&) const { return MentionKind::reference; }
  MentionKind operator()(const WithinExpr&) const { return MentionKind::month; }
  MentionKind operator()(const SameExpr& e) const {
    return e.containing > Grain::day ? of_grain(e.containing) : MentionKind::day;
  }
  MentionKind operator()(const DurationExpr&) const { return MentionKind::duration; }
  MentionKind operator()(const SetExpr&) const { return MentionKind::set; }
  MentionKind operator()(const SetAtExpr&) const { return MentionKind::set; }
  MentionKind operator()(const ReferenceExpr&) const { return MentionKind::reference; }
  MentionKind operator()(const HolidayExpr& e) const { return of_grain(e.grain); }
};

}  // namespace

MentionKind kind_of(const TimeExpr& expr) {
  if (expr.time.hour >= 0) return MentionKind::clock;
  return std::visit(KindOf{}, expr.what);
}

bool names_a_day(const TimeExpr& expr) {
  const MentionKind kind = kind_of(expr);
  return kind == MentionKind::day || kind == MentionKind::weekday;
}

}  // namespace dateline

#include "extractor/time/holidays.h"
#include "extractor/time/resolve_kinds.h"

namespace dateline {
namespace {

const TimeSpan* span_of(const Found& found) {
  return found.value ? found.value->span() : nullptr;
}

// A month, a day, a season or a quarter; a year by itself has no year to share.
bool is_of_a_year(const CalendarUnit& unit) {
  return unit.month > 0 || unit.index > 0;
}

bool year_missing(const Found& found) {
  const auto* e = found.expr ? std::get_if<CalendarExpr>(&found.expr->what) : nullptr;
  return e != nullptr && !e->unit.has_year() && is_of_a_year(e->unit);
}

bool year_given(const Found& found) {
  const auto* e = found.expr ? std::get_if<CalendarExpr>(&found.expr->what) : nullptr;
  return e != nullptr && e->unit.has_year() && is_of_a_year(e->unit);
}

bool before(const CalendarUnit& a, const CalendarUnit& b) {
  const auto x = days_of(a);
  const auto y = days_of(b);
  return x && y && x->begin < y->begin;
}

// "April-June" in April begins now and ends in the June to come; a story runs forward.
bool goes_forward_from(const CalendarUnit& unit, const Anchor& anchor) {
  if (anchor.narrative) return true;
  const auto days = anchor.publication ? days_of(unit) : std::nullopt;
  return days && days->end > anchor.publication->day;
}

// "March 3 to April 5, 1999", "December 1998 to February": an end without a year takes the other's.
void share_year(TimeSpan& span, const Found& a, const Found& b, const Anchor& anchor) {
  if (year_missing(a) && year_given(b)) {
    span.first.year = span.last.year;
    if (before(span.last, span.first)) --span.first.year;
  } else if (year_given(a) && year_missing(b)) {
    span.last.year = span.first.year;
    if (before(span.last, span.first)) ++span.last.year;
  } else if (year_missing(a) && year_missing(b) && before(span.last, span.first) &&
             span.first.has_year()) {
    if (goes_forward_from(span.first, anchor))
      ++span.last.year;
    else
      --span.first.year;
  }
}

bool is_weekday(const TimeExpr& expr) {
  const auto* e = std::get_if<RelativeExpr>(&expr.what);
  return e != nullptr && e->weekday > 0;
}

// "Tuesday of next week": the day of that name in the week.
MaybeValue weekday_of(uint8_t weekday, const TimeValue& week) {
  const auto days = days_of(week.span()->first);
  const auto day = days ? nth_weekday(*days, 1, weekday) : std::nullopt;
  if (!day) return std::nullopt;
  return value_of(TimeSpan::of(unit_containing(*day, Grain::day)), week.basis, week.certainty);
}

// "the 1988 quarter", "the same period last year": the quarter reported on, in that year.
TimeValue reported_in(const Found& year, const Anchor& anchor) {
  TimeValue value = *year.value;
  auto& span = std::get<TimeSpan>(value.what);
  if (!anchor.quarter || span.is_range || span.first.grain != Grain::year) return value;
  CalendarUnit quarter = *anchor.quarter;
  quarter.year = span.first.year;
  span.first = span.last = quarter;
  return value;
}

AnchorBasis weaker(AnchorBasis a, AnchorBasis b) {
  return a == AnchorBasis::explicit_date ? b : a;
}

}  // namespace

MaybeValue resolve_range(const RangeExpr& e, const Anchor& anchor, const FoundTimes& found) {
  const Found a = found.at(e.a);
  const Found b = found.at(e.b);
  const TimeSpan* first = span_of(a);
  const TimeSpan* last = span_of(b);
  if (first == nullptr || last == nullptr) return std::nullopt;
  TimeSpan span = TimeSpan::between(first->first, last->last);
  share_year(span, a, b, anchor);
  if (before(span.last, span.first)) return std::nullopt;
  const bool shared = (year_missing(a) && year_given(b)) || (year_missing(b) && year_given(a));
  span.year_inferred = !shared && (first->year_inferred || last->year_inferred);
  const AnchorBasis basis =
      shared ? AnchorBasis::explicit_date : weaker(a.value->basis, b.value->basis);
  return value_of(span, basis, std::min(a.value->certainty, b.value->certainty));
}

MaybeValue resolve_open(const OpenExpr& e, const Anchor& anchor, const FoundTimes& found) {
  TimeSpan span;
  AnchorBasis basis = AnchorBasis::earlier_event;
  float certainty = 0.7F;
  if (e.base >= 0) {
    const Found base = found.at(e.base);
    if (span_of(base) == nullptr) return std::nullopt;
    span = *span_of(base);
    basis = base.value->basis;
    certainty = base.value->certainty;
  } else if (anchor.reference) {
    span = TimeSpan::of(*anchor.reference);
  } else {
    return std::nullopt;
  }
  (e.since ? span.open_end : span.open_begin) = true;
  if (span.open_begin && span.open_end) return std::nullopt;  // all of time is no date
  return value_of(span, basis, certainty);
}

MaybeValue resolve_within(const WithinExpr& e, const Anchor& anchor, const FoundTimes& found) {
  const Found a = found.at(e.a);
  const Found b = found.at(e.b);
  if (e.a < 0 && span_of(b) != nullptr) return reported_in(b, anchor);
  if (span_of(a) == nullptr || span_of(b) == nullptr || !span_of(b)->first.has_year())
    return std::nullopt;
  if (a.expr->time.given()) {
    // "5 p.m., Nov. 6": the clock of the one on the day of the other.
    TimeValue on_day = *b.value;
    lay_over(a.expr->time, a.expr->until, std::get<TimeSpan>(on_day.what));
    return on_day;
  }
  // In a year it is the day of the month that counts: "101 years ago Sunday".
  if (is_weekday(*a.expr) && span_of(b)->first.grain < Grain::year)
    return weekday_of(std::get<RelativeExpr>(a.expr->what).weekday, *b.value);
  if (const auto* feast = std::get_if<HolidayExpr>(&a.expr->what)) {
    HolidayExpr in_year = *feast;
    in_year.year = span_of(b)->first.year;
    return resolve_holiday(in_year, anchor);
  }
  TimeSpan span = *span_of(a);
  span.first.year = span.last.year = span_of(b)->first.year;
  span.year_inferred = span_of(b)->year_inferred;
  return value_of(span, b.value->basis, b.value->certainty);
}

MaybeValue resolve_set_at(const SetAtExpr& e, const FoundTimes& found) {
  const Found base = found.at(e.base);
  const Found clock = found.at(e.a);
  const auto* set = base.value ? std::get_if<SetExpr>(&base.value->what) : nullptr;
  if (set == nullptr || clock.expr == nullptr || clock.expr->time.hour < 0) return std::nullopt;
  TimeValue value = *base.value;
  SetExpr at = *set;
  CalendarUnit day;
  day.part = at.part;
  lay_over(clock.expr->time, day);
  at.part = DayPart::none;
  at.hour = day.hour;
  at.minute = day.minute;
  value.what = at;
  return value;
}

MaybeValue resolve_same(const SameExpr& e, const Anchor& anchor, const FoundTimes& found) {
  if (e.base < 0) {
    if (!anchor.reference) return std::nullopt;
    return value_of(TimeSpan::of(*anchor.reference), AnchorBasis::earlier_event, 0.7F);
  }
  const Found base = found.at(e.base);
  if (base.value == nullptr) return std::nullopt;
  if (e.containing <= Grain::day) return *base.value;
  const TimeSpan* span = base.value->span();
  const auto days = span ? days_of(span->first) : std::nullopt;
  if (!days) return *base.value;
  TimeSpan around = TimeSpan::of(unit_containing(days->begin, e.containing));
  around.year_inferred = span->year_inferred;
  return value_of(around, base.value->basis, base.value->certainty);
}

}  // namespace dateline

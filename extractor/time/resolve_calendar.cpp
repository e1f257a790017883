#include "extractor/time/choose.h"
#include "extractor/time/holidays.h"
#include "extractor/time/resolve_kinds.h"

namespace dateline {
namespace {

constexpr float kInferredYear = 0.85F;
constexpr float kUnknownYear = 0.6F;

// The nearest month in which the day is a fitting one, on the side of the tense first.
template <class Fits>
bool find_month(CalendarUnit& unit, Tense tense, Fits fits) {
  const CalendarUnit month{Grain::month, unit.year, unit.month};
  for (int distance = 0; distance <= 12; ++distance) {
    for (const int step : {tense == Tense::future ? distance : -distance,
                           tense == Tense::future ? -distance : distance}) {
      const auto there = shifted(month, step, Grain::month);
      if (!there) continue;
      unit.year = there->year;
      unit.month = there->month;
      const auto days = days_of(unit);
      if (days && fits(days->begin)) return true;
    }
  }
  return false;
}

// "He was arrested on the 27th", printed on the 15th, was the month before; "it opens on the 3rd"
// is the month after.
bool is_on_side_of(Tense tense, date::sys_days day, date::sys_days published) {
  if (tense == Tense::past) return day <= published;
  return tense != Tense::future || day >= published;
}

// "the 24th": the month is that of the narrative, else of the publication.
bool fill_month(CalendarUnit& unit, uint8_t weekday, const Anchor& anchor) {
  if (unit.grain != Grain::day || unit.month != 0 || unit.day == 0) return true;
  const bool told = anchor.reference && anchor.reference->month > 0;
  const auto told_days = told ? days_of(*anchor.reference) : std::nullopt;
  if (told ? !told_days : !anchor.publication) return false;
  const date::sys_days day = told ? told_days->begin : anchor.publication->day;
  const CalendarUnit month = unit_containing(day, Grain::month);
  unit.year = month.year;
  unit.month = month.month;
  const auto nearest = days_of(unit);
  const bool to_come = anchor.tense == Tense::future && nearest && nearest->begin < day;
  if (weekday == 0 && !to_come && (told || anchor.tense == Tense::unknown))
    return is_possible(unit);
  return find_month(unit, anchor.tense, [&](date::sys_days there) {
    return weekday > 0 ? date::weekday{there} == date::weekday{weekday % 7U}
                       : is_on_side_of(anchor.tense, there, day);
  });
}

std::optional<CalendarUnit> in_year(CalendarUnit unit, int32_t year, uint8_t weekday) {
  unit.year = year;
  const auto days = days_of(unit);
  if (!days) return std::nullopt;
  // A weekday beside day and month picks the year: "Monday, March 3" is not every year's.
  if (weekday > 0 && unit.grain == Grain::day &&
      date::weekday{days->begin} != date::weekday{weekday % 7U}) {
    return std::nullopt;
  }
  return unit;
}

// "March 3-5", "June and July 2010": the other end shares what the first one has.
TimeSpan with_last(const CalendarUnit& first, const CalendarExpr& e) {
  if (e.last_day == 0 && e.last_month == 0 && e.last_year == 0) return TimeSpan::of(first);
  CalendarUnit last = first;
  if (e.last_year != 0) last.year = e.last_year;
  if (e.last_day > 0) last.day = e.last_day;
  if (e.last_month > 0) last.month = e.last_month;
  if (last.has_year() && last.month < first.month) ++last.year;
  return is_possible(last) ? TimeSpan::between(first, last) : TimeSpan::of(first);
}

bool is_yet_to_come(const CalendarUnit& unit, const Anchor& anchor) {
  const auto days = anchor.publication ? days_of(unit) : std::nullopt;
  return days && days->begin > anchor.publication->day;
}

// A feast of several days is a range.
TimeSpan feast_days(const CalendarUnit& first, const HolidayExpr& e) {
  const auto last = shifted(first, e.days - 1, Grain::day);
  return e.days > 1 && e.grain == Grain::day && last ? TimeSpan::between(first, *last)
                                                     : TimeSpan::of(first);
}

// "last Easter", "next Thanksgiving": the one before or after the anchor's day.
std::optional<CalendarUnit> neighbour(
    int32_t shift, const Anchor& anchor,
    const std::function<std::optional<CalendarUnit>(int32_t)>& in_year) {
  const auto day = anchor_day(anchor);
  if (!day) return std::nullopt;
  const int32_t year = static_cast<int>(date::year_month_day{*day}.year());
  const int32_t step = shift < 0 ? -1 : 1;
  int32_t y = year;
  for (int tries = 3; tries > 0; --tries, y += step) {
    const auto unit = in_year(y);
    const auto days = unit ? days_of(*unit) : std::nullopt;
    if (days && (shift < 0 ? days->end <= *day : days->begin > *day)) return unit;
  }
  return std::nullopt;
}

}  // namespace

TimeValue value_of(const TimeSpan& when, AnchorBasis basis, float certainty) {
  TimeValue value;
  value.what = when;
  value.basis = basis;
  value.certainty = certainty;
  return value;
}

MaybeValue resolve_calendar(const CalendarExpr& e, const Anchor& anchor) {
  CalendarUnit unit = e.unit;
  if (e.by_name && is_yet_to_come(unit, anchor)) unit.year = CalendarUnit::kUnknownYear;
  // "December and January 2012": the year is that of the last.
  if (unit.has_year() && e.last_month > 0 && e.last_month < unit.month) --unit.year;
  if (unit.has_year()) return value_of(with_last(unit, e), AnchorBasis::explicit_date, 1);
  if (!fill_month(unit, e.weekday, anchor)) return std::nullopt;
  if (unit.has_year())
    return value_of(with_last(unit, e), AnchorBasis::earlier_event, kInferredYear);
  auto chosen = choose_year(anchor, [&](int32_t year) { return in_year(unit, year, e.weekday); });
  if (!chosen && e.weekday > 0) {
    // The printed weekday fits no year nearby: the date stands, the weekday is the slip.
    chosen = choose_year(anchor, [&](int32_t year) { return in_year(unit, year, 0); });
  }
  TimeSpan span = with_last(chosen.value_or(unit), e);
  span.year_inferred = true;
  return value_of(span, AnchorBasis::inferred_year, chosen ? kInferredYear : kUnknownYear);
}

MaybeValue resolve_holiday(const HolidayExpr& e, const Anchor& anchor) {
  const auto make = [&](int32_t year) -> std::optional<CalendarUnit> {
    const auto day = holiday_in(e, year);
    if (!day) return std::nullopt;
    // The weekend of a Monday is the one before it.
    return unit_containing(e.grain == Grain::weekend ? *day - date::days{2} : *day, e.grain);
  };
  if (e.year != CalendarUnit::kUnknownYear) {
    const auto unit = make(e.year);
    if (!unit) return std::nullopt;
    return value_of(feast_days(*unit, e), AnchorBasis::explicit_date, 1);
  }
  const auto chosen = e.shift != 0 ? neighbour(e.shift, anchor, make) : choose_year(anchor, make);
  CalendarUnit unknown{e.grain};
  const bool same_each_year = e.calendar == FeastCalendar::gregorian && e.offset == 0;
  if (e.day > 0 && same_each_year && e.grain == Grain::day)
    unknown.month = e.month, unknown.day = e.day;
  TimeSpan span = chosen ? feast_days(*chosen, e) : TimeSpan::of(unknown);
  span.year_inferred = true;
  return value_of(span, AnchorBasis::inferred_year, chosen ? kInferredYear : kUnknownYear);
}

}  // namespace dateline

#include "extractor/time/productions.h"

#include <algorithm>
#include <cstdlib>

#include "extractor/time/holidays.h"

namespace dateline {
namespace {

// What is too large stays too large: the 257th is not the 1st, nor 256 o'clock midnight.
int8_t small(int32_t v) {
  return static_cast<int8_t>(std::clamp(v, -128, 127));
}
uint8_t usmall(int32_t v) {
  return static_cast<uint8_t>(v < 0 ? 255 : std::min(v, 255));
}
// A year, a count or an ordinal, with room to negate it and to add to it.
int32_t number(int32_t v) {
  constexpr int32_t kTooLarge = 10'000'000;
  return std::clamp(v, -kTooLarge, kTooLarge);
}
Grain grain(int32_t v) {
  return static_cast<Grain>(v);
}

int32_t year_of(const Arguments& a) {
  if (!a.has(Field::year)) return CalendarUnit::kUnknownYear;
  const int32_t year = number(a[Field::year]);
  if (a.has(Field::era)) return a[Field::era] < 0 ? 1 - year : year;
  // '97 and '09: the century of living memory.
  if (year < 0 || year > 99) return year;
  return year + (year < 50 ? 2000 : 1900);
}

void set_half(TimeOfDay& time, bool after_noon) {
  time.hour = small(time.hour % 12 + (after_noon ? 12 : 0));
  time.twelve = false;
}

// "11 at night" is before midnight, "12 at night" is midnight, "two at night" comes after it.
void set_night(TimeOfDay& time) {
  constexpr int kSmallHours = 5;
  set_half(time, time.hour >= kSmallHours && time.hour < 12);
}

// The fields of a clock, or of the clock that a range ends with.
struct ClockFields {
  Field clock, hour, minute, meridiem;
};
constexpr ClockFields kClock = {Field::clock, Field::hour, Field::minute, Field::meridiem};
constexpr ClockFields kUntil = {Field::clock2, Field::hour2, Field::minute2, Field::meridiem2};

// A clock from "10:30" (seconds), or from hour, minute and a.m./p.m.
bool read_clock(const Arguments& a, const ClockFields& f, TimeOfDay& out) {
  if (a.has(f.clock)) {
    const int32_t s = a[f.clock];
    out.hour = small(s / 3600);
    out.minute = small(s / 60 % 60);
    if (s % 60 != 0) out.second = small(s % 60);
  } else if (a.has(Field::hhmm) && f.clock == Field::clock) {  // "1030 GMT"
    const int32_t v = a[Field::hhmm];
    if (v < 0 || v >= 2400 || v % 100 > 59) return false;
    out.hour = small(v / 100);
    out.minute = small(v % 100);
  } else if (a.has(f.hour)) {
    out.hour = small(a[f.hour]);
    const int32_t minute = a.get(f.minute, -1);
    if (a.has(f.minute) && (minute < 0 || minute > 59)) return false;
    out.minute = small(minute);
  } else {
    return true;
  }
  const bool four_digits = a.has(Field::hhmm) && !a.has(f.clock);
  out.twelve = out.hour >= 1 && out.hour <= 12 && !four_digits;
  if (!a.has(f.meridiem)) return out.hour <= 24;
  const bool after_noon = a[f.meridiem] == 1;
  if (out.hour > 12 || (out.hour == 0 && (after_noon || !a.has(f.clock))))
    return false;  // "00:41 am" is written
  if (a[f.meridiem] == static_cast<int32_t>(DayPart::night))
    set_night(out);
  else
    set_half(out, after_noon);
  return true;
}

// "quarter to nine" is before the hour that is named.
bool count_back(const Arguments& a, TimeOfDay& out) {
  const bool back = a.has(Field::side) && a[Field::side] == static_cast<int32_t>(Side::past);
  if (!back || !a.has(Field::minute) || out.hour < 0) return true;
  if (out.minute <= 0 || out.minute > 59) return false;
  out.minute = small(60 - out.minute);
  const bool twelve = out.twelve;
  out.hour = small((out.hour + 23) % 24);
  if (twelve && out.hour == 0) out.hour = 12;
  return true;
}

int minutes_of(const TimeOfDay& t) {
  return t.hour * 60 + std::max<int>(t.minute, 0);
}

// "3:30 to 6 p.m.", "11 to 3 p.m.", "8 a.m. until 6": of two clocks one may tell the half of the
// day for both; the second comes after the first.
bool share_half(TimeOfDay& from, TimeOfDay& until) {
  const auto later_half = [](const TimeOfDay& t) { return t.hour >= 12; };
  if (from.twelve && !until.twelve) {
    const bool after_noon = later_half(until);
    TimeOfDay same = from;
    set_half(same, after_noon);
    set_half(from, minutes_of(same) < minutes_of(until) ? after_noon : !after_noon);
  } else if (until.twelve) {
    const bool after_noon = !from.twelve && later_half(from);
    TimeOfDay same = until;
    if (!from.twelve) set_half(same, after_noon);
    if (minutes_of(same) <= minutes_of(from)) set_half(same, !after_noon);
    const bool undecided = from.twelve && minutes_of(until) > minutes_of(from);
    until = same;
    until.twelve = undecided;
  }
  return true;
}

// False for a date that no calendar has, wherever it came from.
bool is_possible_date(const TimeExpr& expr) {
  const auto* e = std::get_if<CalendarExpr>(&expr.what);
  return e == nullptr || is_possible(e->unit);
}

// What every production may carry besides its own fields.
bool overlay(const Arguments& a, TimeExpr& out) {
  if (!is_possible_date(out)) return false;
  out.mod = static_cast<Mod>(a.get(Field::mod, 0));
  out.approximate = out.mod == Mod::approx;
  out.time.part = static_cast<DayPart>(a.get(Field::part, 0));
  if (!read_clock(a, kClock, out.time) || !count_back(a, out.time)) return false;
  if (!read_clock(a, kUntil, out.until)) return false;
  out.until.part = out.time.part;
  return out.until.hour < 0 || share_half(out.time, out.until);
}

// 1999-2003, 2009-10, 1998-9, 1999-03: a second year that leaves digits out is the next that ends
// in those it has.
int32_t second_year(int32_t first, int32_t digits) {
  if (digits >= 100) return digits;
  const int32_t in_century = first - first % 100 + digits;
  const int32_t in_decade = first - first % 10 + digits;
  if (digits < 10 && in_decade > first) return in_decade;
  constexpr int32_t kLongest = 30;  // over the turn of a century
  return in_century + 100 - first > kLongest ? in_century : in_century + 100;
}

bool year_range(const Arguments& a, TimeExpr& out) {
  CalendarExpr e;
  const int32_t first = year_of(a);
  const int32_t second = number(a[Field::year2]);
  e.unit = {Grain::year, first};
  if (a.get(Field::era, 0) < 0)
    e.last_year = 1 - second;
  else
    e.last_year = second_year(first, second);
  out.what = e;
  return e.last_year > first && e.last_year - first < 200 && overlay(a, out);
}

bool date(const Arguments& a, TimeExpr& out) {
  CalendarExpr e;
  e.unit.year = year_of(a);
  e.unit.month = usmall(a.get(Field::month, 0));
  e.unit.day = usmall(a.get(Field::day, 0));
  e.weekday = usmall(a.get(Field::weekday, 0));
  e.last_day = usmall(a.get(Field::day2, 0));
  e.last_month = usmall(a.get(Field::month2, 0));
  if (a.has(Field::stamp)) {  // "6/7 June"; the night of it is one
    e.unit.day = usmall(a[Field::stamp] / 100);
    if (!a.has(Field::part)) e.last_day = usmall(a[Field::stamp] % 100);
  }
  if (a.has(Field::year2)) return a.has(Field::year) && year_range(a, out);
  e.unit.grain = e.unit.day > 0 ? Grain::day : e.unit.month > 0 ? Grain::month : Grain::year;
  out.what = e;
  const bool runs_forward = e.last_day == 0 || e.last_month > 0 || e.last_day > e.unit.day;
  return runs_forward && overlay(a, out);
}

// "11 February 1731/2": a day before 25 March, where the year began then; by our reckoning it is
// in the second of the years.
bool dual_date(const Arguments& a, TimeExpr& out) {
  if (!a.has(Field::year) || !a.has(Field::year2)) return false;
  const int32_t year = second_year(year_of(a), number(a[Field::year2]));
  CalendarExpr e;
  e.unit = {Grain::day, year, usmall(a.get(Field::month, 0)), usmall(a.get(Field::day, 0))};
  if (e.unit.day == 0) e.unit.grain = Grain::month;
  out.what = e;
  const bool in_both = e.unit.month < 3 || (e.unit.month == 3 && e.unit.day < 25);
  return year == year_of(a) + 1 && in_both && overlay(a, out);
}

bool stamp_parts(int32_t year, int32_t month, int32_t day, const Arguments& a, TimeExpr& out) {
  CalendarExpr e;
  e.unit = {day > 0 ? Grain::day : Grain::month, year, usmall(month), usmall(day)};
  out.what = e;
  return month >= 1 && overlay(a, out);
}

bool iso_date(const Arguments& a, TimeExpr& out) {
  if (!a.has(Field::stamp)) return false;
  const int32_t v = a[Field::stamp];
  return stamp_parts(v / 10000, v / 100 % 100, v % 100, a, out) && v % 100 > 0;
}

// "the Sept. 11 attacks": the day of that name, which the rule gives.
bool named_day(const Arguments& a, TimeExpr& out) {
  if (!iso_date(a, out)) return false;
  const int32_t v = a[Field::stamp];
  if (v / 100 % 100 != a.get(Field::month, 0) || v % 100 != a.get(Field::day, 0)) return false;
  std::get<CalendarExpr>(out.what).by_name = true;
  return true;
}

bool iso_month(const Arguments& a, TimeExpr& out) {
  if (!a.has(Field::stamp)) return false;
  const int32_t v = a[Field::stamp];
  return stamp_parts(v / 100, v % 100, 0, a, out);
}

// 2/24/2022: the month comes first, as in American print, unless it cannot; with points the day
// does.
bool numeric_date(const Arguments& a, TimeExpr& out) {
  if (!a.has(Field::stamp)) return false;
  constexpr int32_t kPoints = 1'000'000'000;
  const int32_t v = a[Field::stamp] % kPoints;
  const bool day_first = a[Field::stamp] >= kPoints;
  const int32_t first = v / 1'000'000;
  const int32_t second = v / 10'000 % 100;
  const bool swap = day_first ? second <= 12 : first > 12;
  return stamp_parts(v % 10'000, swap ? second : first, swap ? first : second, a, out);
}

// 2/15, 22/4: read as the numeric date is, without a year. "Jan/3" has its month already.
bool month_slash_day(const Arguments& a, TimeExpr& out) {
  if (a.has(Field::month)) return date(a, out);
  if (!a.has(Field::stamp)) return false;
  const int32_t first = a[Field::stamp] / 100;
  const int32_t second = a[Field::stamp] % 100;
  const bool swap = first > 12;
  return stamp_parts(CalendarUnit::kUnknownYear, swap ? second : first, swap ? first : second, a,
                     out);
}

bool week(const Arguments& a, TimeExpr& out) {
  CalendarExpr e;
  e.unit = {Grain::week, year_of(a)};
  e.unit.index = usmall(a.get(Field::index, 0));
  out.what = e;
  return e.unit.index >= 1 && overlay(a, out);
}

// "The 1800s" are the nineteenth century; "the 2000s" began the present one.
bool names_a_century(int32_t year) {
  return year >= 1000 && year < 2000 && year % 100 == 0;
}

bool decade(const Arguments& a, TimeExpr& out) {
  if (!a.has(Field::decade)) return false;
  CalendarExpr e;
  const int32_t v = number(a[Field::decade]);
  // A decade without a century is of the last hundred years of print: the 20s are the 1920s, '10s
  // ours.
  e.unit = {Grain::decade, v >= 100 ? v : v >= 20 ? 1900 + v : 2000 + v};
  const bool before = a.get(Field::era, 0) < 0;
  if (before) e.unit.year = -v - 8;  // the 480s BC end with 480 BC
  if (!before && names_a_century(v)) e.unit.grain = Grain::century;
  out.what = e;
  if (v >= 1000 && v % 10 != 0) return false;  // "the 1995's" is no decade
  constexpr int32_t kLastDecade = 2090;        // "the 6300s" are machines
  return v <= kLastDecade && overlay(a, out);
}

bool century(const Arguments& a, TimeExpr& out) {
  CalendarExpr e;
  const int32_t nth = number(a.get(Field::nth, 0));
  const bool before = a.get(Field::era, 0) < 0;
  e.unit = {Grain::century, before ? -nth * 100 : (nth - 1) * 100};
  out.what = e;
  return nth >= 1 && nth <= 30 && overlay(a, out);
}

bool part_of_year(Grain unit, Field index, const Arguments& a, TimeExpr& out) {
  CalendarExpr e;
  e.unit = {unit, year_of(a)};
  e.unit.index = usmall(a.get(index, 0));
  e.fiscal = a.get(Field::fiscal, 0) == 1;
  out.what = e;
  return e.unit.index >= 1 && overlay(a, out);
}

bool season(const Arguments& a, TimeExpr& out) {
  return part_of_year(Grain::season, Field::season, a, out);
}
// "the winter of 1941-42": by the year of its January.
bool winter(const Arguments& a, TimeExpr& out) {
  if (!a.has(Field::year)) return false;
  CalendarExpr e;
  e.unit = {Grain::season, second_year(year_of(a), number(a.get(Field::year2, 0)))};
  e.unit.index = 4;
  out.what = e;
  return e.unit.year == year_of(a) + 1 && overlay(a, out);
}

bool quarter(const Arguments& a, TimeExpr& out) {
  return part_of_year(Grain::quarter, Field::quarter, a, out);
}
bool half(const Arguments& a, TimeExpr& out) {
  return part_of_year(Grain::half, Field::half, a, out);
}

bool relative(const Arguments& a, TimeExpr& out) {
  RelativeExpr e;
  e.shift = a.get(Field::shift, 0);
  if (a.has(Field::count)) {  // "three Fridays ago"
    constexpr int32_t kMostSteps = 5000;
    const int32_t count = number(a[Field::count]);
    if (std::abs(count) > kMostSteps) return false;
    const bool past = a.get(Field::side, 0) == static_cast<int32_t>(Side::past);
    e.shift = past ? -count : count;
  }
  e.from = static_cast<From>(a.get(Field::from, 0));
  e.tense_decides = a.get(Field::tense, 0) == 1;
  e.clock = a.has(Field::hour) || a.has(Field::clock);
  e.weekday = usmall(a.get(Field::weekday, 0));
  e.day = usmall(a.get(Field::day, 0));
  e.grain = grain(a.get(Field::unit, static_cast<int32_t>(Grain::day)));
  for (const auto& [field, unit] : {std::pair{Field::month, Grain::month},
                                    {Field::season, Grain::season},
                                    {Field::quarter, Grain::quarter}}) {
    if (!a.has(field)) continue;
    e.grain = unit;
    e.index = usmall(a[field]);
  }
  out.what = e;
  return overlay(a, out);
}

struct Half {
  int32_t count2 = 0;
  Grain unit2 = Grain::day;
  int8_t tenths = 0;
};

// Half of a unit in whole ones of the next finer, where those are even.
Half half_of(Grain unit) {
  if (unit == Grain::year) return {6, Grain::month, 0};
  if (unit == Grain::hour) return {30, Grain::minute, 0};
  if (unit == Grain::minute) return {30, Grain::second, 0};
  return {0, Grain::day, 5};
}

// "a decade ago" names a year, not a decade; "a century and a half" are as many years.
void in_years(ShiftExpr& e, bool and_a_half) {
  const int32_t years = e.step == Grain::decade ? 10 : e.step == Grain::century ? 100 : 0;
  if (years == 0 || e.count == ShiftExpr::kVague) return;
  constexpr int32_t kMost = 99'999;  // more years than any calendar has, and not "several"
  e.count = std::clamp(e.count, -kMost, kMost) * years;
  if (and_a_half) e.count += e.future ? years / 2 : -years / 2;
  e.step = Grain::year;
}

bool is_countable(int32_t count) {
  constexpr int32_t kMost = 99'999'999;
  return count >= -kMost && count <= kMost;
}

bool shift(const Arguments& a, TimeExpr& out) {
  ShiftExpr e;
  e.future =
      a.get(Field::side, static_cast<int32_t>(Side::past)) == static_cast<int32_t>(Side::future);
  const int32_t count = a.get(Field::count, 1);
  if (!is_countable(count)) return false;
  e.count = count != ShiftExpr::kVague && !e.future ? -count : count;
  e.step = grain(a.get(Field::unit, static_cast<int32_t>(Grain::day)));
  const bool long_unit = e.step > Grain::year;
  in_years(e, a.has(Field::half));
  e.base = a.get(Field::base, -1);
  e.length = a.get(Field::length, -1);
  e.weekday = a.get(Field::a, -1);
  e.from = static_cast<From>(a.get(Field::from, 0));
  if (e.base >= 0) e.from = From::mention;
  e.tense_decides = a.get(Field::tense, 0) == 1;
  e.tenths = small(a.get(Field::tenths, 0));
  if (a.has(Field::half) && !long_unit) {
    const Half half = half_of(e.step);
    e.count2 = e.future ? half.count2 : -half.count2;
    e.step2 = half.unit2;
    e.tenths = half.tenths;
  }
  if (a.has(Field::count2)) {  // "a year and two months later"
    const int32_t count2 = number(a[Field::count2]);
    e.count2 = e.future ? count2 : -count2;
    e.step2 = grain(a.get(Field::unit2, 0));
    if (e.step2 >= e.step || e.count == ShiftExpr::kVague || count2 < 0) return false;
  }
  out.what = e;
  return overlay(a, out);
}

bool nth(const Arguments& a, TimeExpr& out) {
  NthExpr e;
  e.nth = number(a.get(Field::nth, 1));
  e.unit = grain(a.get(Field::unit, static_cast<int32_t>(Grain::day)));
  e.weekday = usmall(a.get(Field::weekday, 0));
  e.base = a.get(Field::base, -1);
  e.last = a.get(Field::a, -1);
  e.of = grain(a.get(Field::unit2, static_cast<int32_t>(Grain::month)));
  if (a.has(Field::side)) e.nth = -e.nth;  // "the second last week of May"
  out.what = e;
  return overlay(a, out) && e.nth != 0;
}

bool span(const Arguments& a, TimeExpr& out) {
  out.what = RangeExpr{a.get(Field::a, -1), a.get(Field::b, -1)};
  return overlay(a, out);
}

bool open(const Arguments& a, TimeExpr& out) {
  out.what = OpenExpr{a.get(Field::since, 1) == 1, a.get(Field::base, -1)};
  return overlay(a, out);
}

bool within(const Arguments& a, TimeExpr& out) {
  out.what = WithinExpr{a.get(Field::a, -1), a.get(Field::b, -1)};
  return overlay(a, out);
}

// A day, an evening or a Sunday that the text places in its story but on no date.
bool some(const Arguments& a, TimeExpr& out) {
  CalendarExpr e;
  e.unit.weekday = usmall(a.get(Field::weekday, 0));
  e.unit.grain = grain(a.get(Field::unit, static_cast<int32_t>(Grain::day)));
  out.what = e;
  return overlay(a, out);
}

bool same(const Arguments& a, TimeExpr& out) {
  const Grain containing = grain(a.get(Field::unit, static_cast<int32_t>(Grain::second)));
  out.what = SameExpr{a.get(Field::base, -1), containing};
  return overlay(a, out);
}

int32_t amount(int32_t count) {
  return count == ShiftExpr::kVague ? DurationExpr::kVague : count;
}

bool duration(const Arguments& a, TimeExpr& out) {
  DurationExpr e;
  e.count = amount(a.get(Field::count, 1));
  e.unit = grain(a.get(Field::unit, static_cast<int32_t>(Grain::day)));
  e.tenths = small(a.get(Field::tenths, 0));
  if (a.has(Field::half)) {
    const Half half = half_of(e.unit);
    e.count2 = half.count2;
    e.unit2 = half.unit2;
    e.tenths = half.tenths;
  }
  if (a.has(Field::count2)) {
    e.count2 = a[Field::count2];
    e.unit2 = grain(a.get(Field::unit2, 0));
    if (e.unit2 >= e.unit || e.count < 0 || e.count2 < 0) return false;
  }
  if (a.has(Field::quarter)) {  // "an hour and three quarters"
    e.count2 = 15 * a[Field::quarter];
    e.unit2 = Grain::minute;
    if (e.count2 > 45) return false;
  }
  if (a.has(Field::count3)) {
    e.count3 = a[Field::count3];
    e.unit3 = grain(a.get(Field::unit3, 0));
    if (e.unit3 >= e.unit2 || e.count3 < 0) return false;
  }
  out.what = e;
  // "the 1988 quarter" is one of that year, not so many quarters.
  return (e.unit != Grain::quarter || e.count < 1000) && overlay(a, out);
}

bool set(const Arguments& a, TimeExpr& out) {
  SetExpr e;
  e.unit = grain(a.get(Field::unit, static_cast<int32_t>(Grain::day)));
  e.count = amount(a.get(Field::count, 1));
  e.weekday = usmall(a.get(Field::weekday, 0));
  e.month = usmall(a.get(Field::month, 0));
  e.season = usmall(a.get(Field::season, 0));
  e.day = usmall(a.get(Field::day, 0));
  e.part = static_cast<DayPart>(a.get(Field::part, 0));
  out.what = e;
  out.mod = static_cast<Mod>(a.get(Field::mod, 0));
  return true;
}

bool set_at(const Arguments& a, TimeExpr& out) {
  out.what = SetAtExpr{a.get(Field::base, -1), a.get(Field::a, -1)};
  return true;
}

bool reference(const Arguments& a, TimeExpr& out) {
  out.what = ReferenceExpr{static_cast<Side>(a.get(Field::side, 1))};
  return overlay(a, out);
}

bool holiday(const Arguments& a, TimeExpr& out) {
  if (a.has(Field::holiday)) {
    HolidayExpr feast = unpack_holiday(a[Field::holiday]);
    feast.year = year_of(a);
    feast.shift = a.get(Field::shift, 0);
    feast.grain = grain(a.get(Field::unit, static_cast<int32_t>(Grain::day)));
    out.what = feast;
    return overlay(a, out);
  }
  HolidayExpr e;
  e.month = usmall(a.get(Field::month, 0));
  e.day = usmall(a.get(Field::day, 0));
  if (a.has(Field::easter)) e.calendar = FeastCalendar::easter;
  e.offset = small(a.get(Field::easter, 0));
  e.nth = small(a.get(Field::nth, 0));
  e.weekday = usmall(a.get(Field::weekday, 0));
  e.year = year_of(a);
  out.what = e;
  return overlay(a, out);
}

// "3 Ramadan 1441", "10 Tishri 5780": `holiday` is the first day of that month in its calendar.
bool lunar_date(const Arguments& a, TimeExpr& out) {
  if (!a.has(Field::holiday) || !a.has(Field::year)) return false;
  HolidayExpr e = unpack_holiday(a[Field::holiday]);
  const auto year = gregorian_year(e.calendar, number(a[Field::year]), e.month);
  if (!year) return false;
  e.year = *year;
  constexpr uint8_t kMonth = 29;  // days that every month of the moon has
  e.days = a.has(Field::day) ? 1 : kMonth;
  if (a.has(Field::day)) e.day = usmall(a[Field::day]);
  out.what = e;
  return e.day >= 1 && e.day <= 30 && overlay(a, out);
}

struct Row {
  std::string_view name;
  Production build;
};

constexpr Row kRows[] = {
    {"date", date},
    {"dual-date", dual_date},
    {"iso-date", iso_date},
    {"named-day", named_day},
    {"iso-month", iso_month},
    {"numeric-date", numeric_date},
    {"month-slash-day", month_slash_day},
    {"week", week},
    {"decade", decade},
    {"century", century},
    {"season", season},
    {"winter", winter},
    {"quarter", quarter},
    {"half", half},
    {"relative", relative},
    {"shift", shift},
    {"nth", nth},
    {"span", span},
    {"open", open},
    {"some", some},
    {"same", same},
    {"within", within},
    {"duration", duration},
    {"set", set},
    {"set-at", set_at},
    {"reference", reference},
    {"holiday", holiday},
    {"lunar-date", lunar_date},
};

}  // namespace

Production find_production(std::string_view name) {
  for (const Row& row : kRows) {
    if (row.name == name) return row.build;
  }
  return nullptr;
}

std::vector<std::string> production_names() {
  std::vector<std::string> names;
  for (const Row& row : kRows) names.emplace_back(row.name);
  return names;
}

}  // namespace dateline

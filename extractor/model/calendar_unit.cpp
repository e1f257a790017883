#include "extractor/model/calendar_unit.h"

#include "extractor/model/calendar_rules.h"

namespace dateline {
namespace {

DayRange days_from(date::sys_days begin, int count) {
  return {begin, begin + date::days{count}};
}

std::optional<DayRange> one_day(const CalendarUnit& unit) {
  const auto ymd = date::year{unit.year} / unit.month / unit.day;
  if (!ymd.ok()) return std::nullopt;
  return days_from(date::sys_days{ymd}, 1);
}

std::optional<DayRange> week_days(const CalendarUnit& unit) {
  if (unit.index < 1 || unit.index > weeks_in(unit.year)) return std::nullopt;
  const auto monday = first_week(unit.year) + date::weeks{unit.index - 1};
  if (unit.grain == Grain::weekend) return days_from(monday + date::days{5}, 2);
  return days_from(monday, 7);
}

// `position` is the unit's place among its like in a year, from 1; `offset` the months before the
// first.
std::optional<DayRange> months_of_year(const CalendarUnit& unit, int position, int offset) {
  const int months = months_in(unit.grain);
  if (position < 1 || position > 12 / months) return std::nullopt;
  const auto first =
      date::year{unit.year} / date::January + date::months{offset + (position - 1) * months};
  const auto after = first + date::months{months};
  return DayRange{date::sys_days{first / 1}, date::sys_days{after / 1}};
}

constexpr int kMonthsBeforeSpring = 2;

// Winter has the year of its January: it comes before the spring of its year, though its index is
// the last.
std::optional<DayRange> season_days(const CalendarUnit& unit) {
  return months_of_year(unit, unit.index, kMonthsBeforeSpring - (unit.index == kWinter ? 12 : 0));
}

bool is_possible_clock(const CalendarUnit& unit) {
  if (unit.hour < -1 || unit.hour > 24 || unit.minute > 59 || unit.second > 60) return false;
  return unit.hour < 24 || (unit.minute <= 0 && unit.second <= 0);
}

bool is_possible_day(const CalendarUnit& unit) {
  constexpr int kLeapYear = 2000;  // stands in for an unknown year
  if (unit.month > 12 || unit.day > 31 || unit.weekday > 7) return false;
  if (unit.month == 0) return true;
  return unit.day <= last_day_of(unit.has_year() ? unit.year : kLeapYear, unit.month);
}

int highest_index(const CalendarUnit& unit) {
  if (unit.grain == Grain::week || unit.grain == Grain::weekend)
    return unit.has_year() ? weeks_in(unit.year) : 53;
  return 12 / months_in(unit.grain);
}

CalendarUnit week_containing(date::sys_days day, Grain grain) {
  const auto thursday = monday_of(day) + date::days{3};  // lies in the year that owns the week
  const auto year = static_cast<int>(date::year_month_day{thursday}.year());
  CalendarUnit unit;
  unit.grain = grain;
  unit.year = year;
  unit.index = static_cast<uint8_t>((thursday - new_year(year)).count() / 7 + 1);
  return unit;
}

int floor_to(int value, int step) {
  const int rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

void set_season(CalendarUnit& unit, int month) {
  if (month == 12) ++unit.year;
  unit.index = static_cast<uint8_t>((month + 12 - kMonthsBeforeSpring - 1) % 12 / 3 + 1);
}

}  // namespace

std::optional<DayRange> days_of(const CalendarUnit& unit) {
  if (!unit.has_year() || !is_calendar_year(unit.year)) return std::nullopt;
  switch (unit.grain) {
    case Grain::second:
    case Grain::minute:
    case Grain::hour:
    case Grain::day_part:
    case Grain::day:
      return one_day(unit);
    case Grain::weekend:
    case Grain::week:
      return week_days(unit);
    case Grain::month:
      return months_of_year(unit, unit.month, 0);
    case Grain::season:
      return season_days(unit);
    case Grain::quarter:
    case Grain::half:
      return months_of_year(unit, unit.index, 0);
    case Grain::year:
    case Grain::decade:
    case Grain::century:
    case Grain::millennium:
      return DayRange{new_year(unit.year), new_year(unit.year + years_in(unit.grain))};
  }
  return std::nullopt;
}

bool is_possible(const CalendarUnit& unit) {
  if (unit.has_year() && !is_calendar_year(unit.year)) return false;
  if (unit.grain <= Grain::day) return is_possible_day(unit) && is_possible_clock(unit);
  if (unit.grain == Grain::month) return unit.month <= 12;
  if (unit.grain >= Grain::year) return true;
  return unit.index <= highest_index(unit);
}

CalendarUnit as_far_as_known(const CalendarUnit& unit) {
  if (!unit.has_year() || unit.grain >= Grain::year || days_of(unit)) return unit;
  CalendarUnit coarser;
  coarser.grain = unit.month > 0 ? Grain::month : Grain::year;
  coarser.year = unit.year;
  coarser.month = unit.month;
  return coarser;
}

CalendarUnit unit_containing(date::sys_days day, Grain grain) {
  if (grain == Grain::week || grain == Grain::weekend) return week_containing(day, grain);
  const date::year_month_day ymd{day};
  const int month = static_cast<int>(static_cast<unsigned>(ymd.month()));
  CalendarUnit unit;
  unit.grain = grain < Grain::day ? Grain::day : grain;
  unit.year = static_cast<int>(ymd.year());
  if (grain >= Grain::year) {
    unit.year = floor_to(unit.year, years_in(grain));
  } else if (grain == Grain::season) {
    set_season(unit, month);
  } else if (grain == Grain::quarter || grain == Grain::half) {
    unit.index = static_cast<uint8_t>((month - 1) / months_in(grain) + 1);
  } else {
    unit.month = static_cast<uint8_t>(month);
    if (grain <= Grain::day) unit.day = static_cast<uint8_t>(static_cast<unsigned>(ymd.day()));
  }
  return unit;
}

}  // namespace dateline

#include "extractor/model/calendar_rules.h"
#include "extractor/model/calendar_unit.h"

namespace dateline {
namespace {

using MaybeUnit = std::optional<CalendarUnit>;

// Nothing once days run out of the calendar.
std::optional<date::sys_days> days_later(date::sys_days day, int64_t count) {
  const int64_t shifted_day = day.time_since_epoch().count() + count;
  const int64_t first = new_year(CalendarUnit::kMinYear).time_since_epoch().count();
  const int64_t last = new_year(CalendarUnit::kMaxYear).time_since_epoch().count();
  if (shifted_day < first || shifted_day > last) return std::nullopt;
  return date::sys_days{date::days{static_cast<int>(shifted_day)}};
}

int64_t floor_div(int64_t value, int64_t by) {
  return value / by - (value % by < 0 ? 1 : 0);
}

MaybeUnit with_year(CalendarUnit unit, int64_t year) {
  if (!is_calendar_year(year)) return std::nullopt;
  unit.year = static_cast<int32_t>(year);
  return unit;
}

// Moves a unit whose place in its year is `place` (from 1, of `per_year`).
MaybeUnit places_later(CalendarUnit unit, uint8_t CalendarUnit::*place, int per_year,
                       int64_t count) {
  if (unit.*place < 1) return std::nullopt;
  const int64_t total = int64_t{unit.year} * per_year + (unit.*place - 1) + count;
  const int64_t year = floor_div(total, per_year);
  unit.*place = static_cast<uint8_t>(total - year * per_year + 1);
  return with_year(unit, year);
}

// Winter is the first season of its year, and the last by its index.
MaybeUnit seasons_later(CalendarUnit unit, int64_t count) {
  if (unit.index < 1) return std::nullopt;
  unit.index = static_cast<uint8_t>(unit.index % kWinter + 1);
  MaybeUnit moved = places_later(unit, &CalendarUnit::index, 4, count);
  if (moved) moved->index = static_cast<uint8_t>(moved->index == 1 ? kWinter : moved->index - 1);
  return moved;
}

MaybeUnit day_unit_later(const CalendarUnit& unit, int64_t days) {
  const auto covered = days_of(unit);
  if (!covered) return std::nullopt;
  const auto day = days_later(covered->begin, days);
  return day ? MaybeUnit(unit_containing(*day, unit.grain)) : std::nullopt;
}

// `count` units of the unit's own grain later.
MaybeUnit units_later(const CalendarUnit& unit, int64_t count) {
  switch (unit.grain) {
    case Grain::day:
      return day_unit_later(unit, count);
    case Grain::weekend:
    case Grain::week:
      return day_unit_later(unit, 7 * count);
    case Grain::month:
      return places_later(unit, &CalendarUnit::month, 12, count);
    case Grain::season:
      return seasons_later(unit, count);
    case Grain::quarter:
    case Grain::half:
      return places_later(unit, &CalendarUnit::index, 12 / months_in(unit.grain), count);
    case Grain::year:
    case Grain::decade:
    case Grain::century:
    case Grain::millennium:
      return with_year(unit, unit.year + count * years_in(unit.grain));
    default:
      return std::nullopt;
  }
}

int seconds_in(Grain grain) {
  if (grain == Grain::hour) return 3600;
  return grain == Grain::minute ? 60 : 1;
}

CalendarUnit on_day(CalendarUnit unit, date::sys_days day) {
  const CalendarUnit there = unit_containing(day, Grain::day);
  unit.year = there.year;
  unit.month = there.month;
  unit.day = there.day;
  return unit;
}

// Moves the clock by hours, minutes or seconds; fields that were not given stay so.
MaybeUnit clock_later(CalendarUnit unit, int64_t count, Grain step) {
  const auto covered = days_of(unit);
  if (!covered || unit.hour < 0) return std::nullopt;
  const int64_t given = unit.hour * 3600 + (unit.minute > 0 ? unit.minute * 60 : 0) +
                        (unit.second > 0 ? unit.second : 0);
  const int64_t total = given + count * seconds_in(step);
  const auto day = days_later(covered->begin, floor_div(total, 86400));
  if (!day) return std::nullopt;
  const int64_t clock = total - floor_div(total, 86400) * 86400;
  unit.hour = static_cast<int8_t>(clock / 3600);
  if (unit.minute >= 0) unit.minute = static_cast<int8_t>(clock / 60 % 60);
  if (unit.second >= 0) unit.second = static_cast<int8_t>(clock % 60);
  return on_day(unit, *day);
}

void coarsen_clock(CalendarUnit& unit, Grain grain) {
  unit.grain = grain;
  if (grain >= Grain::minute) unit.second = -1;
  if (grain >= Grain::hour) unit.minute = -1;
}

// A season straddles quarters, so it is in none of them.
bool fits_into(Grain fine, Grain coarse) {
  if (fine == Grain::season) return coarse == Grain::season || coarse >= Grain::year;
  return fine <= coarse && coarse != Grain::day_part;
}

// Weeks belong where their Thursday lies.
date::sys_days day_that_places(const CalendarUnit& unit, const DayRange& covered) {
  return unit.grain == Grain::week ? covered.begin + date::days{3} : covered.begin;
}

MaybeUnit container_of(const CalendarUnit& unit, Grain grain) {
  if (unit.grain == grain) return unit;
  if (grain >= Grain::year && is_calendar_year(unit.year))
    return unit_containing(new_year(unit.year), grain);
  const auto covered = days_of(unit);
  if (!covered) return std::nullopt;
  return unit_containing(day_that_places(unit, *covered), grain);
}

int64_t days_in(Grain step) {
  if (step == Grain::day) return 1;
  return step == Grain::week || step == Grain::weekend ? 7 : 0;
}

// The same day (and clock) `months` later, or the last of a shorter month.
MaybeUnit same_day_of_month(const CalendarUnit& unit, int64_t months) {
  if (!days_of(unit)) return std::nullopt;
  MaybeUnit moved = places_later(unit, &CalendarUnit::month, 12, months);
  if (!moved) return std::nullopt;
  const int last = last_day_of(moved->year, moved->month);
  if (moved->day > last) moved->day = static_cast<uint8_t>(last);
  return moved;
}

MaybeUnit day_or_finer_exactly(const CalendarUnit& unit, int64_t count, Grain step) {
  if (step <= Grain::hour) return clock_later(unit, count, step);
  if (months_in(step) > 0) return same_day_of_month(unit, count * months_in(step));
  const auto covered = days_of(unit);
  if (!covered || days_in(step) == 0) return std::nullopt;
  const auto day = days_later(covered->begin, count * days_in(step));
  return day ? MaybeUnit(on_day(unit, *day)) : std::nullopt;
}

// Week 53 of a year without one is its week 52.
MaybeUnit same_week_of_year(const CalendarUnit& unit, int64_t years) {
  MaybeUnit moved = with_year(unit, unit.year + years);
  if (moved && moved->index > weeks_in(moved->year))
    moved->index = static_cast<uint8_t>(weeks_in(moved->year));
  return moved;
}

}  // namespace

std::optional<CalendarUnit> shifted(const CalendarUnit& unit, int count, Grain step) {
  if (!unit.has_year() || !fits_into(unit.grain, step)) return std::nullopt;
  if (step > Grain::hour) {
    const MaybeUnit from = container_of(unit, step);
    return from ? units_later(*from, count) : std::nullopt;
  }
  MaybeUnit moved = clock_later(unit, count, step);
  if (moved) coarsen_clock(*moved, step);
  return moved;
}

std::optional<CalendarUnit> shifted_exactly(const CalendarUnit& unit, int count, Grain step) {
  if (!unit.has_year() || !fits_into(unit.grain, step)) return std::nullopt;
  if (unit.grain <= Grain::day) return day_or_finer_exactly(unit, count, step);
  if (years_in(step) > 0) return same_week_of_year(unit, int64_t{count} * years_in(step));
  if (unit.grain == Grain::weekend && step == Grain::week) return units_later(unit, count);
  const int own = months_in(unit.grain);
  if (own > 0) return units_later(unit, int64_t{count} * (months_in(step) / own));
  return shifted(unit, count, step);
}

}  // namespace dateline

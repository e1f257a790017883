// Facts of the calendar that dates and their shifts share. Private to the model.
#pragma once

#include <date/date.h>

#include "extractor/model/calendar_unit.h"

namespace dateline {

// Years in a year, decade, century or millennium; 0 for finer grains.
[[nodiscard]] constexpr int years_in(Grain grain) {
  switch (grain) {
    case Grain::year:
      return 1;
    case Grain::decade:
      return 10;
    case Grain::century:
      return 100;
    case Grain::millennium:
      return 1000;
    default:
      return 0;
  }
}

// Months in a grain from month up; 0 for finer ones.
[[nodiscard]] constexpr int months_in(Grain grain) {
  switch (grain) {
    case Grain::month:
      return 1;
    case Grain::season:
    case Grain::quarter:
      return 3;
    case Grain::half:
      return 6;
    default:
      return 12 * years_in(grain);
  }
}

// The index of winter, the season that begins in the year before.
constexpr int kWinter = 4;

[[nodiscard]] constexpr bool is_calendar_year(int64_t year) {
  return year >= CalendarUnit::kMinYear && year <= CalendarUnit::kMaxYear;
}

[[nodiscard]] inline date::sys_days new_year(int year) {
  return date::sys_days{date::year{year} / 1 / 1};
}

[[nodiscard]] inline date::sys_days monday_of(date::sys_days day) {
  return day - (date::weekday{day} - date::Monday);
}

// ISO 8601: week 1 holds January 4.
[[nodiscard]] inline date::sys_days first_week(int year) {
  return monday_of(new_year(year) + date::days{3});
}

[[nodiscard]] inline int weeks_in(int year) {
  return (first_week(year + 1) - first_week(year)).count() / 7;
}

[[nodiscard]] inline int last_day_of(int year, int month) {
  const auto last = date::year{year} / month / date::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

}  // namespace dateline

// Short ways to write calendar units in tables of tests.
#pragma once

#include <string>

#include "extractor/model/calendar_unit.h"
#include "extractor/model/edtf.h"
#include "extractor/model/moment.h"

namespace dateline::test {

inline CalendarUnit year(int value, Grain grain = Grain::year) {
  CalendarUnit unit;
  unit.grain = grain;
  unit.year = value;
  return unit;
}

// Week, weekend, season, quarter, half.
inline CalendarUnit part_of_year(int value, Grain grain, int index) {
  CalendarUnit unit = year(value, grain);
  unit.index = static_cast<uint8_t>(index);
  return unit;
}

inline CalendarUnit month(int value, int month_number) {
  CalendarUnit unit = year(value, Grain::month);
  unit.month = static_cast<uint8_t>(month_number);
  return unit;
}

inline CalendarUnit day(int value, int month_number, int day_number) {
  CalendarUnit unit = month(value, month_number);
  unit.grain = Grain::day;
  unit.day = static_cast<uint8_t>(day_number);
  return unit;
}

inline CalendarUnit clock(CalendarUnit unit, Grain grain, int hour, int minute = -1,
                          int second = -1) {
  unit.grain = grain;
  unit.hour = static_cast<int8_t>(hour);
  unit.minute = static_cast<int8_t>(minute);
  unit.second = static_cast<int8_t>(second);
  return unit;
}

// "first..last", both inclusive; "nothing".
inline std::string days_text(const std::optional<DayRange>& days) {
  if (!days) return "nothing";
  return format_day(days->begin) + ".." + format_day(days->end - date::days{1});
}

}  // namespace dateline::test

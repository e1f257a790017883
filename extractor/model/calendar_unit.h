// One unit of the proleptic Gregorian calendar, of any grain: 2022-02-24, week 11 of 2022, spring
// 2003, the 1990s, the night of a day. Fields that the text did not give and nothing implied stay
// unknown.
//
// Years are astronomical (1 BCE is year 0). Weeks are ISO 8601 weeks, so `year` is then the ISO
// week year. Seasons are the meteorological ones of the northern hemisphere; winter begins in the
// December before its year. Pure values, thread-safe.
#pragma once

#include <date/date.h>

#include <cstdint>
#include <limits>
#include <optional>

#include "extractor/model/grain.h"

namespace dateline {

// TIMEX3 codes: MO, MI, AF, EV, NI, DT.
enum class DayPart : uint8_t { none, morning, midday, afternoon, evening, night, daytime };

struct CalendarUnit {
  static constexpr int32_t kUnknownYear = std::numeric_limits<int32_t>::min();
  static constexpr int32_t kMinYear = -30000;  // what day arithmetic can hold, with room to shift
  static constexpr int32_t kMaxYear = 30000;

  Grain grain = Grain::day;
  int32_t year = kUnknownYear;  // decade, century, millennium: their first year (1990, 1900, 1000)
  uint8_t month = 0;            // 1..12 for month, day and finer; 0 unknown
  uint8_t day = 0;              // 1..31 for day and finer; 0 unknown
  uint8_t index = 0;  // week 1..53 (weekend too), quarter 1..4, half 1..2, season 1..4 from spring
  uint8_t weekday = 0;  // ISO 1..7, only kept where the day itself is unknown ("XXXX-WXX-5")
  DayPart part = DayPart::none;
  int8_t hour = -1;  // 0..24
  int8_t minute = -1;
  int8_t second = -1;

  [[nodiscard]] bool has_year() const { return year != kUnknownYear; }
  friend bool operator==(const CalendarUnit&, const CalendarUnit&) = default;
};

// A half-open range of days [begin, end).
struct DayRange {
  date::sys_days begin{};
  date::sys_days end{};
  friend bool operator==(const DayRange&, const DayRange&) = default;
};

// The days a unit covers; finer units cover their day. Nothing when the year (or the month or day
// that its grain needs) is unknown or when there is no such date.
[[nodiscard]] std::optional<DayRange> days_of(const CalendarUnit& unit);

// Whether the known fields can be a date at all: Feb. 29 without a year can, Feb. 30 cannot.
[[nodiscard]] bool is_possible(const CalendarUnit& unit);

// The same unit, or the month or year that it lies in where its day, month or number is not known
// but its year is: some afternoon of November 1974 is November 1974. A unit without a year stays.
[[nodiscard]] CalendarUnit as_far_as_known(const CalendarUnit& unit);

// The unit of `grain` (day or coarser) that holds `day`. A weekend is that of the day's ISO week.
[[nodiscard]] CalendarUnit unit_containing(date::sys_days day, Grain grain);

// The unit `count` steps of `step` later (earlier if negative), precise to the coarser of `step`
// and the unit's own grain: 2005-03-12 + 1 year = 2006; 2005 + 2 months stays unknown, hence
// nothing; a day + 3 days is a day. Nothing when the unit has no year or the grains cannot be
// combined.
[[nodiscard]] std::optional<CalendarUnit> shifted(const CalendarUnit& unit, int count, Grain step);

// The same, keeping the unit's own grain where the calendar allows ("exactly a year after 12 March
// 2005" = 2006-03-12; days past the end of a month become its last day).
[[nodiscard]] std::optional<CalendarUnit> shifted_exactly(const CalendarUnit& unit, int count,
                                                          Grain step);

}  // namespace dateline

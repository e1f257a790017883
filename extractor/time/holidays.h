// Feasts computed: Easter by the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical
// Algorithms, chapter 8), the nth weekday of a month, fixed days, days of other calendars (see
// feast_calendars.h). Pure.
#pragma once

#include <date/date.h>

#include <optional>
#include <string_view>

#include "extractor/time/time_expr.h"

namespace dateline {

[[nodiscard]] date::sys_days easter_sunday(int32_t year);

// A feast as rule files write it, packed into one number for the lexicon; nothing if it is not one.
// unpack_holiday() is its inverse; the year stays unknown.
//
//   12-25            month and day       11/4/4       the 4th Thursday of November (-1: the last)
//   easter-2         days from Easter    orthodox+1   from the Easter of the eastern churches
//   hebrew/01-15     month and day of another calendar: hebrew, islamic, chinese
//   hindu/07-30@18   month, lunar day, and the hour that decides; sankranti/10  the sun's entry
//   11/4/4+1         days on             09-22x3      three days
[[nodiscard]] std::optional<int32_t> pack_holiday(std::string_view text);
[[nodiscard]] HolidayExpr unpack_holiday(int32_t packed);

// The year of our era in which a month of a year of another calendar begins; nothing for calendars
// that count no years of their own here. Hebrew months from Nisan = 1.
[[nodiscard]] std::optional<int32_t> gregorian_year(FeastCalendar calendar, int32_t year,
                                                    int month);

// The day of a feast in a year; nothing if there is none (a fifth Monday that is missing).
[[nodiscard]] std::optional<date::sys_days> holiday_in(const HolidayExpr& holiday, int32_t year);

// The nth weekday (ISO 1..7) in [begin, end); -1 is the last.
[[nodiscard]] std::optional<date::sys_days> nth_weekday(DayRange days, int32_t nth,
                                                        uint8_t weekday);

}  // namespace dateline

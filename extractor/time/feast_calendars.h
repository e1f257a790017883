// Days of other calendars in a Gregorian year of our era. Hebrew arithmetic and the rule of Chinese
// leap months after Dershowitz and Reingold, Calendrical Calculations; Islamic, Chinese and Hindu
// (amanta lunisolar) months by the true moon and sun. Pure.
#pragma once

#include <date/date.h>

#include <cstdint>
#include <optional>

namespace dateline {

// Each gives the first such day in the year; nothing where there is none.

// Months from Nisan = 1; 12 is the last Adar, so that Purim is 12-14 in every year.
[[nodiscard]] std::optional<date::sys_days> hebrew_day_in(int32_t year, int month, int day);
// By the new moon at Mecca, which is how most calendars are printed today; where the crescent must
// be seen, the day may be the next.
[[nodiscard]] std::optional<date::sys_days> islamic_day_in(int32_t year, int month, int day);
// Months from the new year's; leap months are passed over.
[[nodiscard]] std::optional<date::sys_days> chinese_day_in(int32_t year, int month, int day);
// Months from Chaitra = 1, lunar days 1 (after new moon) to 30 (new moon); the day is the one on
// which that lunar day holds at `hour` of Indian time (6 is sunrise). Leap months are passed over.
[[nodiscard]] std::optional<date::sys_days> hindu_day_in(int32_t year, int month, int lunar_day,
                                                         int hour);

// The day on which the sun enters a sign of the sidereal zodiac (Aries = 1) before its evening, in
// India.
[[nodiscard]] date::sys_days sankranti_in(int32_t year, int sign);

// By Julian reckoning, as a Gregorian day. Years 1 to 9999.
[[nodiscard]] date::sys_days orthodox_easter(int32_t year);

}  // namespace dateline

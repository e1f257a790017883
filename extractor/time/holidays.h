// Feasts computed: Easter by the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical
// Algorithms, chapter 8), the nth weekday of a month, fixed days. Pure.
#pragma once

#include <date/date.h>

#include <optional>

#include "extractor/time/time_expr.h"

namespace dateline {

[[nodiscard]] date::sys_days easter_sunday(int32_t year);

// The day of a feast in a year; nothing if there is none (a fifth Monday that is missing).
[[nodiscard]] std::optional<date::sys_days> holiday_in(const HolidayExpr& holiday, int32_t year);

// The nth weekday (ISO 1..7) in [begin, end); -1 is the last.
[[nodiscard]] std::optional<date::sys_days> nth_weekday(DayRange days, int32_t nth,
                                                        uint8_t weekday);

}  // namespace dateline

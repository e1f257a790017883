// Feasts computed: Easter by the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical
// Algorithms, chapter 8), the nth weekday of a month, fixed days. Pure.
#pragma once

#include <date/date.h>

#include <optional>
#include <string_view>

#include "extractor/time/time_expr.h"

namespace dateline {

[[nodiscard]] date::sys_days easter_sunday(int32_t year);

// A feast as rule files write it ("12-25", "easter-2", "11/4/4"), packed into one number for the
// lexicon; nothing if it is not one. unpack_holiday() is its inverse; the year stays unknown.
[[nodiscard]] std::optional<int32_t> pack_holiday(std::string_view text);
[[nodiscard]] HolidayExpr unpack_holiday(int32_t packed);

// The day of a feast in a year; nothing if there is none (a fifth Monday that is missing).
[[nodiscard]] std::optional<date::sys_days> holiday_in(const HolidayExpr& holiday, int32_t year);

// The nth weekday (ISO 1..7) in [begin, end); -1 is the last.
[[nodiscard]] std::optional<date::sys_days> nth_weekday(DayRange days, int32_t nth,
                                                        uint8_t weekday);

}  // namespace dateline

// Choosing the year, month or week that the text left out. One policy for dates, months, seasons,
// feasts.
#pragma once

#include <functional>
#include <optional>

#include "extractor/model/time_span.h"
#include "extractor/time/anchor.h"

namespace dateline {

// The day that choices are made against: publication for news, the reference time for histories;
// nothing if there is neither.
[[nodiscard]] std::optional<date::sys_days> anchor_day(const Anchor& anchor);

// Among the candidates in the anchor's year and the years beside it, the one that tense and
// distance favour. `in_year` makes the candidate of a year, or nothing. Nothing if there is no
// anchor or no candidate.
[[nodiscard]] std::optional<CalendarUnit> choose_year(
    const Anchor& anchor, const std::function<std::optional<CalendarUnit>(int32_t)>& in_year);

// The weekday (ISO) that tense favours around the day: the day itself counts. Tomorrow's is
// tomorrow whatever the tense: reports do not reach six days back with a bare weekday, but where
// they tell of it has begun already, or the page was updated the day after it was stamped.
[[nodiscard]] date::sys_days choose_weekday(date::sys_days around, uint8_t weekday, Tense tense);
// Strictly before, strictly after.
[[nodiscard]] date::sys_days weekday_before(date::sys_days day, uint8_t weekday);
[[nodiscard]] date::sys_days weekday_after(date::sys_days day, uint8_t weekday);

}  // namespace dateline

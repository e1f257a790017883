// The day of a clock time that names none: "at 5 p.m.".
#pragma once

#include "extractor/time/resolve.h"
#include "extractor/time/tense.h"
#include "extractor/time/text_so_far.h"

namespace dateline {

// "at 5 p.m.": of the day that its sentence names.
[[nodiscard]] bool wants_a_day(const TimeExpr& expr);

// "at dawn", "in the evening": the same, of a part of the day.
[[nodiscard]] bool is_part_of_a_day(const TimeExpr& expr);

// "The airship left on 4 October 1928. At dawn it was over the sea": of the day just told, if that
// is long gone; such a text is not at the day of its print.
[[nodiscard]] std::optional<CalendarUnit> day_long_gone(const TextSoFar& so_far, uint32_t mention);

// By the day a few words on, the part of a day that the text is at, the day told lately, the hour
// of the print; nothing where only its day is left.
[[nodiscard]] std::optional<CalendarUnit> day_of_clock(const TextSoFar& so_far, uint32_t mention,
                                                       TenseReader& tenses,
                                                       const FoundTimes& found);

// "at 2:05 p.m. (1805 in Egypt)": the same moment by another clock, which could be a year.
[[nodiscard]] std::optional<TimeValue> clock_elsewhere(const TextSoFar& so_far,
                                                       const Mention& mention);

// Notes that the story is at that clock time.
void note_clock(TextSoFar& so_far, uint32_t mention);

}  // namespace dateline

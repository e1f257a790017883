// The half of the day that a clock of twelve hours does not tell: "about 10:25".
#pragma once

#include "extractor/time/text_so_far.h"

namespace dateline {

// Whether a clock of twelve hours is of the second half of the day, by the clock told just before:
// "at 10:20 p.m. ... about 10:25".
[[nodiscard]] bool goes_on_after_noon(const TextSoFar& so_far, const Mention& clock);

// "(Update 6:02 p.m. Cairo)" is the hour of the writing, "(10:00 GMT)" that of another place.
[[nodiscard]] bool is_bracketed(const TextSoFar& so_far, const Mention& clock);

}  // namespace dateline

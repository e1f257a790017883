// Two names of one date, side by side: "On 21 July, the fifth day of the rebellion".
#pragma once

#include "extractor/time/text_so_far.h"

namespace dateline {

// "On 21 July, the fifth day of the rebellion,": another name of the day right before it.
[[nodiscard]] std::optional<TimeValue> day_said_again(const TextSoFar& so_far, uint32_t mention);

// "The next day, Oct. 4,", "A decade earlier, in 1847,": what nothing before places is placed by
// the date of the same grain right after it. Of a text that is resolved to its end.
[[nodiscard]] std::optional<TimeValue> said_by_the_next(const TextSoFar& so_far, uint32_t mention);

}  // namespace dateline

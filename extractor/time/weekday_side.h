// On which side of the news a weekday lies, where no verb tells: by the weekday that it is joined
// to, by a clock beside it, by the kind of text.
#pragma once

#include "extractor/time/text_so_far.h"

namespace dateline {

// "Friday", whose side the tense tells.
[[nodiscard]] bool is_bare_weekday(const TimeExpr& expr);

// "a warning for Thursday and Friday": after a day to come, the weekday joined to it comes too.
[[nodiscard]] bool goes_on_to(const TextSoFar& so_far, uint32_t mention);

// "Friday 8 p.m. at the town hall": a weekday with a clock and no verb announces, and so does a
// message.
[[nodiscard]] bool is_announced(const TextSoFar& so_far, const Mention& mention);

// "open Tuesday to Friday", said on a Wednesday: the Friday after that Tuesday.
[[nodiscard]] std::optional<TimeValue> weekday_that_ends(const TextSoFar& so_far, uint32_t mention);

}  // namespace dateline

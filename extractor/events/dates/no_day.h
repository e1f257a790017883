// Expressions of time that put nothing on the calendar: "in 1.9 seconds", "the post-9/11 age",
// "the over-50s", "a Christmas market", a "Mail on Sunday" journalist, "It is 7 a.m. in Oslo".
#pragma once

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

[[nodiscard]] bool is_no_day(const SentenceView& view, TokenRange date);

}  // namespace dateline

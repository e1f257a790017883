// What "was", "is" and the like tell with.
#pragma once

#include "extractor/events/trigger/trigger.h"

namespace dateline {

// "were [lower] last year", "was [up] 2 percent"; of "income was $2 million" and "The attack was
// the third" the subject tells. `trigger` is at the copula.
[[nodiscard]] Trigger at_predicate(const SentenceReading& sentence, Trigger trigger);

// "China was one of three members that [abstained]": what they did, not what they were.
[[nodiscard]] Trigger at_member(const SentenceReading& sentence, Trigger trigger);

}  // namespace dateline

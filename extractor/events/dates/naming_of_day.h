// "It was 2006 when the bridge fell", "It was on May 3 that she left", "It is Sunday": a sentence
// that says what day it is.
#pragma once

#include <optional>

#include "extractor/events/trigger/trigger.h"

namespace dateline {

// Whether the verb says no more than that it is the date.
[[nodiscard]] bool names_the_day(const SentenceReading& sentence, const Trigger& trigger,
                                 TokenRange date);

// Whether it says no more than that it is the date that follows it.
[[nodiscard]] bool names_some_day(const SentenceReading& sentence, const Trigger& trigger);

// What came to pass on the day that was named: the verb of the clause after it, if there is one.
[[nodiscard]] std::optional<Trigger> told_of_day(const SentenceReading& sentence,
                                                 const Trigger& trigger);

}  // namespace dateline

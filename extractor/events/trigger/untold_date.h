// Dates that no word around them turns into an event.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "the 1983 song", "Today is a sad day", "its first landing since 1976".
[[nodiscard]] bool tells_of_no_event(const SentenceReading& sentence, TokenRange date);

}  // namespace dateline

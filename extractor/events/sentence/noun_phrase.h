// The words around an event noun that belong to it.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// Back to its determiner or possessor, on to the end of what describes it ("a planned summit
// between the union and China").
[[nodiscard]] TokenRange noun_phrase(const SentenceReading& sentence, uint32_t noun);

}  // namespace dateline

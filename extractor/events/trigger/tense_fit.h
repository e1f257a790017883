// Whether a verb's tense has room for a day that is over.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "has denied the attack last week", "are looking into a fire on Friday", "will mark the revolt in
// 1956": nobody does today what was over before, so the date is another event's. `noun` names one
// before the date. Says nothing of where the date lies.
[[nodiscard]] bool leaves_past_to_noun(const SentenceReading& sentence, int verb, uint32_t noun,
                                       TokenRange date);

}  // namespace dateline

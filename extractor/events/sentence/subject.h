// The subject of a verb: the words before it that say who or what.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// Empty if there is none to be found. A clause that shares its subject ("fell and broke") or takes
// it from the noun it describes ("the troops, who left") gives that one's words; appositions are
// left out.
[[nodiscard]] TokenRange subject_of(const SentenceReading& sentence, int verb);

// Where the clause of a verb begins to say something: past marks, conjunctions and what only
// introduces it ("On Friday,", "In a call with the president,").
[[nodiscard]] uint32_t told_begin(const SentenceReading& sentence, int verb);

}  // namespace dateline

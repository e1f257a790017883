// Of the verbs before a date, the one that it is told of.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "a farm called Oakham": tells what something is named, not what happened.
[[nodiscard]] bool only_names(const SentenceView& view, const VerbGroup& group);

// "began, as [originally planned], on Friday": tells how, not what.
[[nodiscard]] bool tells_as_planned(const SentenceView& view, const VerbGroup& group);

// The verb group that tells where the one given only goes with it: "was [found] clinging to a
// tube", "Two were [killed] and five injured".
[[nodiscard]] int verb_told(const SentenceReading& sentence, int verb);

}  // namespace dateline

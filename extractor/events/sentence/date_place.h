// How a date stands in its clause: what it opens, what it follows, what it describes.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "On Friday, the deal ...", "In talks last week, ...": the date stands before the first finite
// verb of its clause and is, with what leads to it, no part of the subject.
[[nodiscard]] bool is_fronted(const SentenceReading& sentence, TokenRange date);

// "Tuesday's", "the 2005 ...", "third-quarter ...": a noun is meant to follow.
[[nodiscard]] bool is_attributive(const SentenceReading& sentence, TokenRange date);

// The preposition right before the date, or the date's begin if there is none.
[[nodiscard]] uint32_t phrase_begin(const SentenceView& view, TokenRange date);

// "from 4 pence a year earlier", "compared with $5 million last year": a yardstick, not an event.
[[nodiscard]] bool is_yardstick(const SentenceReading& sentence, TokenRange date);

}  // namespace dateline

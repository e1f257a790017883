// Nouns that name happenings, where they stand as the head of a phrase: the "agreement" of "a peace
// agreement", not the "agreement" of "agreement text".
#pragma once

#include <optional>

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

[[nodiscard]] bool is_event_noun(const SentenceReading& sentence, uint32_t token);

// Of "peace talks agreement" the last noun is the head.
[[nodiscard]] uint32_t last_of_compound(const SentenceReading& sentence, uint32_t token);

// The nearest one in [from, to), looking back from `to`; dates, names and other words between do
// not matter, at most `reach` tokens.
[[nodiscard]] std::optional<uint32_t> event_noun_before(const SentenceReading& sentence,
                                                        uint32_t from, uint32_t to, uint32_t reach);

// The head of the noun phrase that begins at or after `from` (at most `reach` tokens), not past a
// mark, a verb or a preposition.
[[nodiscard]] std::optional<uint32_t> event_noun_in_phrase(const SentenceReading& sentence,
                                                           uint32_t from, uint32_t reach);

}  // namespace dateline

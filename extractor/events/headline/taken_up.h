// What "it" and "they" stand for: one thing that is no person, several of a kind.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

constexpr uint32_t kLongestAntecedent = 9;  // tokens

// "the couple", "the family": one word for several people, who are "they".
[[nodiscard]] bool is_group(const SentenceView& view, uint32_t token);

// "it seems", "it rained", "it took two years": an "it" that stands for nothing.
[[nodiscard]] bool stands_for_nothing(const SentenceReading& sentence, uint32_t pronoun);

// Whether "it" or "they" can take up a subject.
[[nodiscard]] bool can_take_up(const SentenceView& view, bool it, TokenRange subject);

// The subject of the first clause, without what only describes it; `whole`: of the first that hangs
// on no other.
[[nodiscard]] TokenRange first_subject(const SentenceReading& sentence, bool whole);

// "Figures show what [women] saw when they": others whom "they" could be.
[[nodiscard]] bool names_several(const SentenceReading& sentence, uint32_t begin, uint32_t end);

}  // namespace dateline

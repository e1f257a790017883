// What a pronoun shows of itself: of which gender it is, whether it owns what follows, whether it
// stands in what somebody else says.
#pragma once

#include "extractor/events/names/people.h"
#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "he", "his", "him"; "she", "her"; else unknown.
[[nodiscard]] Gender gender_of_pronoun(const SentenceView& view, uint32_t token);

// "[her] brother", but "met [her] on Friday", "gave [her] the key".
[[nodiscard]] bool owns_next(const SentenceReading& sentence, uint32_t pronoun);

// "he", "she", "it", "they" and their forms.
[[nodiscard]] bool is_third(const SentenceView& view, uint32_t token);

// What is quoted speaks of other people than the sentence around it.
[[nodiscard]] bool is_quoted(const SentenceView& view, uint32_t token);

// "“We have to vote.”": what is quoted between two sentences about somebody.
[[nodiscard]] bool opens_quoted(const SentenceView& view);

[[nodiscard]] bool says_pronoun(const SentenceView& view, Gender gender);

}  // namespace dateline

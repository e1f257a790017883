// Which words of a sentence open a verb group. English spells many nouns and describing words as it
// spells verbs ("shares", "cut", "the planned summit"); the neighbours tell.
#pragma once

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

[[nodiscard]] bool opens_verb_group(const SentenceView& view, uint32_t token);

// "[Rescued] by fishermen in May, the boy ...": the participle that opens a sentence.
[[nodiscard]] bool opens_with_participle(const SentenceView& view, uint32_t token);

// "officials", "talks": a word in -s that is no small word, as far as its form tells.
[[nodiscard]] bool is_plural_noun(const SentenceView& view, uint32_t token);

// An adverb, from the list or by its ending.
[[nodiscard]] bool is_adverb(const SentenceView& view, uint32_t token);

}  // namespace dateline

// Who says what a pronoun stands in, and whether the pronoun can be the speaker.
#pragma once

#include "extractor/events/names/full_names.h"
#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "Karman said she was arrested": who speaks speaks of herself.
[[nodiscard]] TokenRange speaker_before(const SentenceReading& sentence, uint32_t pronoun);

// "A statement on its website said [it] was late": whose statement it is, not the statement.
[[nodiscard]] bool is_text(const SentenceView& view, TokenRange speaker);

// "The school said it would close": the speaker, where the pronoun can be said of it.
[[nodiscard]] bool can_be_said_of(const SentenceView& view, uint32_t pronoun, TokenRange speaker);

// "Tarkal said he will", "Wade said he will" of Bo Wade: one word that speaks is somebody's surname
// if no lexicon knows it, or if the text tells the name in full.
[[nodiscard]] bool is_speaking_surname(const SentenceView& view, TokenRange speaker,
                                       const FullNames& full_names);

}  // namespace dateline

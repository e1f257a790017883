// Which people of one sentence a pronoun of the next ones could mean, and which of several it does.
#pragma once

#include <string_view>
#include <vector>

#include "extractor/events/names/full_names.h"
#include "extractor/events/names/people.h"
#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// The people in `range` that may be of the gender.
[[nodiscard]] std::vector<Person> matching(const SentenceView& view, TokenRange range,
                                           Gender gender, const FullNames& full_names);

// Of several people the one whom the sentence is about: the subject of its first verb.
[[nodiscard]] TokenRange subject_among(const SentenceReading& sentence,
                                       const std::vector<Person>& people);

// "[Mr. Roe] ordered Tarkal to stop, as he had": the one who is surely a person, if the sentence is
// about him; a word that only could be a surname does not stand against that.
[[nodiscard]] TokenRange only_sure(const SentenceReading& sentence,
                                   const std::vector<Person>& people);

// "Hackworth left the army.": one word that no lexicon knows, and that does what is told, is who
// "he" is in the next sentence.
[[nodiscard]] TokenRange told_surname(const SentenceReading& sentence,
                                      const std::vector<Person>& people);

// "She married the painter Olav Lie; [he] died": somebody whom no lexicon knows stands nearer than
// the sentence before.
[[nodiscard]] bool names_stranger(const SentenceView& view, uint32_t pronoun);

// "the guru's plan failed when [he] left": somebody without a name stands nearer.
[[nodiscard]] bool owns_something(const SentenceView& view, uint32_t pronoun);

// "TarkalBank"; not "McCain", "DeVos".
[[nodiscard]] bool is_brand(std::string_view word);

}  // namespace dateline

// People among the names of a sentence.
#pragma once

#include <vector>

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

enum class Gender : uint8_t { unknown, female, male };

struct Person {
  TokenRange name;  // with its title
  Gender gender = Gender::unknown;
  bool sure = false;  // a title or a given name shows it; else only a word that could be a surname
};

// The people in `range`, each once: "Ann Lee ... Ms. Lee" is one.
[[nodiscard]] std::vector<Person> people_in(const SentenceView& view, TokenRange range);

[[nodiscard]] bool may_be(Gender one, Gender other);

}  // namespace dateline

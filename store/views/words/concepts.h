// The words of a text with what each stands for. Pure; each thread remembers the words it has met.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "store/views/words/word_memory.h"

namespace dateline {

// A word of a text and what it stands for; a verb with its particle ("stepped down", "gave way") is
// one, under the verb.
struct Concept {
  const KnownWord* word = nullptr;  // with what it would stand for without the word behind it
  std::string_view meaning;         // what it stands for
  uint64_t number = 0;              // number_of() that
  bool capital = false;             // begins with a capital letter
  bool first = false;               // the first of its text, where a capital says nothing

  [[nodiscard]] bool is_phrase() const { return number != word->number; }
};
using Concepts = std::vector<Concept>;

// Reads texts whose concepts are to be at hand together. What it read is good as long as it lives.
// Stays in its thread.
class ConceptReader {
 public:
  ConceptReader();
  ~ConceptReader();
  ConceptReader(const ConceptReader&) = delete;
  ConceptReader& operator=(const ConceptReader&) = delete;

  // In order.
  [[nodiscard]] Concepts read(std::string_view text);

  // Every word by itself.
  [[nodiscard]] std::vector<const KnownWord*> words(std::string_view text);
};

// What is visited is good until the visitor returns.
void for_each_concept(std::string_view text, const std::function<void(const Concept&)>& visitor);

}  // namespace dateline

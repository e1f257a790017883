#include "store/views/words/concepts.h"

#include <algorithm>
#include <string>
#include <utility>

#include "store/views/words/synonyms.h"
#include "store/views/words/words.h"

namespace dateline {
namespace {

bool is_numeral(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

void find_out(KnownWord& known) {
  Word word = word_of(known.letters);
  known.stem = std::move(word.stem);
  known.common = word.common;
  known.meaning = concept_of(known.stem);
  known.number = number_of(known.meaning);
  known.second = number_or_zero(second_concept_of(known.stem));
  known.opposite = number_or_zero(opposite_of(known.meaning));
  known.is_act = is_act(known.stem);
  known.is_numeral = is_numeral(known.stem);
  known.kinds = kinds_of(known.stem);
}

// What a thread remembers, and how many read by it just now.
struct ThreadsWords {
  WordMemory memory;
  int readers = 0;

  [[nodiscard]] const KnownWord& known(const std::string& letters) {
    const auto [word, is_new] = memory.look_up(letters);
    if (is_new) find_out(*word);
    return *word;
  }
};

ThreadsWords& threads_words() {
  thread_local ThreadsWords words;
  return words;
}

std::string_view meaning_of_phrase(const KnownWord& verb, const KnownWord& particle) {
  return verb.kinds.begins_phrase ? concept_of_phrase(verb.stem, particle.stem)
                                  : std::string_view();
}

}  // namespace

ConceptReader::ConceptReader() {
  ThreadsWords& words = threads_words();
  if (words.readers++ == 0) words.memory.begin_text();
}

ConceptReader::~ConceptReader() {
  --threads_words().readers;
}

Concepts ConceptReader::read(std::string_view text) {
  constexpr size_t kBytesOfAWord = 6;  // with the blank behind it
  Concepts concepts;
  concepts.reserve(text.size() / kBytesOfAWord + 2);
  ThreadsWords& words = threads_words();
  bool has_particle = false;
  for (WordReader reader(text); reader.next();) {
    const KnownWord& word = words.known(reader.letters());
    const std::string_view phrase = concepts.empty() || has_particle
                                        ? std::string_view()
                                        : meaning_of_phrase(*concepts.back().word, word);
    has_particle = !phrase.empty();
    if (has_particle)
      concepts.back().meaning = phrase, concepts.back().number = number_of(phrase);
    else
      concepts.push_back(
          {&word, word.meaning, word.number, reader.begins_with_capital(), reader.is_first()});
  }
  return concepts;
}

std::vector<const KnownWord*> ConceptReader::words(std::string_view text) {
  std::vector<const KnownWord*> read;
  for (WordReader reader(text); reader.next();)
    read.push_back(&threads_words().known(reader.letters()));
  return read;
}

void for_each_concept(std::string_view text, const std::function<void(const Concept&)>& visitor) {
  ConceptReader reader;
  for (const Concept& told : reader.read(text)) visitor(told);
}

}  // namespace dateline

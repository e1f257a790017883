#include "store/views/words/synonyms.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "store/views/words/thesaurus.h"
#include "store/views/words/word_memory.h"

namespace dateline {
namespace {

struct Hash {
  using is_transparent = void;
  size_t operator()(std::string_view stem) const { return std::hash<std::string_view>()(stem); }
};

struct Meanings {
  std::string first;
  std::string second;
  bool is_act = false;
};
using Table = std::unordered_map<std::string, Meanings, Hash, std::equal_to<>>;

void add_line(Table& table, std::string_view line, bool is_act) {
  std::string head;
  for_each_word(line, [&](const Word& word) {
    if (head.empty()) head = word.stem;
    Meanings& meanings = table[word.stem];
    if (meanings.first.empty())
      meanings.first = head, meanings.is_act = is_act;
    else if (meanings.second.empty() && meanings.first != head)
      meanings.second = head;
  });
}

Table make_table() {
  Table table;
  for (const std::string_view line : lines_of_acts()) add_line(table, line, true);
  for (const std::string_view line : lines_of_things()) add_line(table, line, false);
  return table;
}

const Meanings* meanings_of(std::string_view stem) {
  static const Table table = make_table();
  const auto found = table.find(stem);
  return found == table.end() ? nullptr : &found->second;
}

// "give way" by its two stems -> the stem of the concept.
using Phrases = std::unordered_map<std::string, std::string_view>;

Phrases phrases_by_stems(std::span<const VerbPhrase> listed) {
  Phrases phrases;
  for (const VerbPhrase& phrase : listed)
    for_each_word(phrase.verbs, [&](const Word& verb) {
      phrases.emplace(verb.stem + " " + stem_of(std::string(phrase.particle)),
                      concept_of(stem_of(std::string(phrase.meaning))));
    });
  return phrases;
}

const Phrases& phrases() {
  static const Phrases table = phrases_by_stems(verb_phrases());
  return table;
}

const Phrases& phrases_with_nouns() {
  static const Phrases table = phrases_by_stems(verbs_with_nouns());
  return table;
}

std::unordered_set<std::string> first_words(const Phrases& phrases) {
  std::unordered_set<std::string> stems;
  for (const auto& [phrase, meaning] : phrases) stems.insert(phrase.substr(0, phrase.find(' ')));
  return stems;
}

bool begins_phrase(const std::string& stem) {
  static const std::unordered_set<std::string> verbs = first_words(phrases());
  return verbs.contains(stem);
}

std::optional<std::string_view> concept_of_phrase(const WordMemory::Known& verb,
                                                  const WordMemory::Known& particle) {
  if (!verb.begins_phrase) return std::nullopt;
  const auto found = phrases().find(verb.word.stem + " " + particle.word.stem);
  return found == phrases().end() ? std::nullopt : std::optional(found->second);
}

WordMemory::Known& known_word(WordMemory& memory, const std::string& letters) {
  const auto [known, is_new] = memory.look_up(letters);
  if (!is_new) return *known;
  known->word = word_of(letters);
  known->meaning = concept_of(known->word.stem);
  known->number = number_of(known->meaning);
  known->begins_phrase = begins_phrase(known->word.stem);
  return *known;
}

// A known word where it stands in a text.
struct Standing {
  WordMemory::Known* known;
  bool capital;
  bool first;
};

void visit(const Standing& standing, const std::optional<std::string_view>& phrase,
           const std::function<void(const Concept&)>& visitor) {
  WordMemory::Known& known = *standing.known;
  known.word.capital = standing.capital;
  known.word.first = standing.first;
  if (phrase)
    visitor({known.word, *phrase, number_of(*phrase), known.meaning});
  else
    visitor({known.word, known.meaning, known.number, known.meaning});
}

std::unordered_map<std::string_view, std::string_view> concepts_of_opposites() {
  std::unordered_map<std::string_view, std::string_view> table;
  for (const Opposites& pair : opposites()) {
    const std::string_view one = concept_of(stem_of(std::string(pair.one)));
    const std::string_view other = concept_of(stem_of(std::string(pair.other)));
    table.emplace(one, other);
    table.emplace(other, one);
  }
  return table;
}

}  // namespace

std::string_view concept_of(std::string_view stem) {
  const Meanings* meanings = meanings_of(stem);
  return meanings ? std::string_view(meanings->first) : stem;
}

std::string_view second_concept_of(std::string_view stem) {
  const Meanings* meanings = meanings_of(stem);
  return meanings ? std::string_view(meanings->second) : std::string_view();
}

bool is_act(std::string_view stem) {
  const Meanings* meanings = meanings_of(stem);
  return meanings && meanings->is_act;
}

std::string_view opposite_of(std::string_view concept_stem) {
  static const std::unordered_map<std::string_view, std::string_view> table =
      concepts_of_opposites();
  const auto found = table.find(concept_stem);
  return found == table.end() ? std::string_view() : found->second;
}

bool is_empty_verb(std::string_view stem) {
  static const std::unordered_set<std::string> stems = stems_in(empty_verbs());
  return stems.contains(std::string(stem));
}

bool may_mean_with_noun(const std::string& verb) {
  static const std::unordered_set<std::string> verbs = first_words(phrases_with_nouns());
  return verbs.contains(verb);
}

std::string_view concept_with_noun(const std::string& verb, const std::string& noun) {
  const auto found = phrases_with_nouns().find(verb + " " + noun);
  return found == phrases_with_nouns().end() ? std::string_view() : found->second;
}

bool is_light_verb(std::string_view stem) {
  static const std::unordered_set<std::string> stems = stems_in(light_verbs());
  return stems.contains(std::string(stem));
}

// FNV-1a, by G. Fowler, L. C. Noll and K.-P. Vo.
uint64_t number_of(std::string_view concept_stem) {
  uint64_t number = 0xCBF29CE484222325ULL;
  for (const char c : concept_stem)
    number = (number ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return number;
}

void for_each_concept(std::string_view text, const std::function<void(const Concept&)>& visitor) {
  thread_local WordMemory memory;
  memory.begin_text();
  std::optional<Standing> before;
  for (WordReader reader(text); reader.next();) {
    const Standing now = {&known_word(memory, reader.letters()), reader.begins_with_capital(),
                          reader.is_first()};
    const auto phrase = before ? concept_of_phrase(*before->known, *now.known) : std::nullopt;
    if (before) visit(*before, phrase, visitor);
    before = phrase ? std::nullopt : std::optional(now);
  }
  if (before) visit(*before, std::nullopt, visitor);
}

}  // namespace dateline

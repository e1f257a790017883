#include "store/views/synonyms.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "store/views/thesaurus.h"

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
std::unordered_map<std::string, std::string_view> phrases_by_stems() {
  std::unordered_map<std::string, std::string_view> phrases;
  for (const VerbPhrase& phrase : verb_phrases())
    for_each_word(phrase.verbs, [&](const Word& verb) {
      phrases.emplace(verb.stem + " " + stem_of(std::string(phrase.particle)),
                      concept_of(stem_of(std::string(phrase.meaning))));
    });
  return phrases;
}

std::optional<std::string_view> concept_of_phrase(const Word& verb, const Word& particle) {
  static const std::unordered_map<std::string, std::string_view> phrases = phrases_by_stems();
  const auto found = phrases.find(verb.stem + " " + particle.stem);
  return found == phrases.end() ? std::nullopt : std::optional(found->second);
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

void for_each_concept(std::string_view text,
                      const std::function<void(const Word&, std::string_view)>& visitor) {
  std::optional<Word> before;
  for_each_word(text, [&](const Word& word) {
    const auto phrase = before ? concept_of_phrase(*before, word) : std::nullopt;
    if (before) visitor(*before, phrase ? *phrase : concept_of(before->stem));
    before = phrase ? std::nullopt : std::optional(word);
  });
  if (before) visitor(*before, concept_of(before->stem));
}

}  // namespace dateline

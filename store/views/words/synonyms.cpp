#include "store/views/words/synonyms.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "store/views/words/thesaurus.h"
#include "store/views/words/words.h"

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

void add_word(Table& table, const std::string& stem, const std::string& meaning, bool is_act) {
  Meanings& meanings = table[stem];
  if (meanings.first.empty())
    meanings.first = meaning, meanings.is_act = is_act;
  else if (meanings.second.empty() && meanings.first != meaning)
    meanings.second = meaning;
}

void add_line(Table& table, std::string_view line, bool is_act) {
  std::string head;
  for_each_word(line, [&](const Word& word) {
    if (head.empty()) head = word.stem;
    add_word(table, word.stem, head, is_act);
  });
}

// The same of a user's line, which goes on with one that is there.
void add_own_line(Table& table, std::string_view line, bool is_act) {
  std::string head;
  for_each_word(line, [&](const Word& word) {
    const auto known = table.find(word.stem);
    if (head.empty()) head = known == table.end() ? word.stem : known->second.first;
    add_word(table, word.stem, head, is_act);
  });
}

Table make_table() {
  Table table;
  for (const std::string& line : english_thesaurus().acts) add_line(table, line, true);
  for (const std::string& line : english_thesaurus().things) add_line(table, line, false);
  for (const std::string& line : own_thesaurus().acts) add_own_line(table, line, true);
  for (const std::string& line : own_thesaurus().things) add_own_line(table, line, false);
  return table;
}

const Meanings* meanings_of(std::string_view stem) {
  static const Table table = make_table();
  const auto found = table.find(stem);
  return found == table.end() ? nullptr : &found->second;
}

// "give way" by its two stems -> the stem of the concept.
using Phrases = std::unordered_map<std::string, std::string>;

Phrases phrases_by_stems(std::vector<Thesaurus::Phrase> Thesaurus::*listed) {
  Phrases phrases;
  for (const Thesaurus* thesaurus : {&own_thesaurus(), &english_thesaurus()})
    for (const Thesaurus::Phrase& phrase : thesaurus->*listed)
      for_each_word(phrase.verbs, [&](const Word& verb) {
        phrases.emplace(verb.stem + " " + stem_of(phrase.particle),
                        concept_of(stem_of(phrase.meaning)));
      });
  return phrases;
}

const Phrases& phrases() {
  static const Phrases table = phrases_by_stems(&Thesaurus::phrases);
  return table;
}

const Phrases& phrases_with_nouns() {
  static const Phrases table = phrases_by_stems(&Thesaurus::phrases_with_noun);
  return table;
}

using KindsByStem = std::unordered_map<std::string, VerbKinds, Hash, std::equal_to<>>;

void note_listed(KindsByStem& table, std::vector<std::string> Thesaurus::*listed,
                 bool VerbKinds::*kind) {
  for (const Thesaurus* thesaurus : {&english_thesaurus(), &own_thesaurus()})
    for (const std::string& line : thesaurus->*listed)
      for (const std::string& stem : stems_in(line)) table[stem].*kind = true;
}

void note_first_words(KindsByStem& table, const Phrases& phrases, bool VerbKinds::*kind) {
  for (const auto& [phrase, meaning] : phrases)
    table[phrase.substr(0, phrase.find(' '))].*kind = true;
}

constexpr std::string_view kFormsOfBe = "be is are was were been being";

KindsByStem make_kinds() {
  KindsByStem table;
  note_listed(table, &Thesaurus::light_verbs, &VerbKinds::is_light);
  note_listed(table, &Thesaurus::empty_verbs, &VerbKinds::is_empty);
  note_listed(table, &Thesaurus::beginnings, &VerbKinds::is_beginning);
  for (const std::string& stem : stems_in(kFormsOfBe)) table[stem].is_form_of_be = true;
  note_first_words(table, phrases(), &VerbKinds::begins_phrase);
  note_first_words(table, phrases_with_nouns(), &VerbKinds::may_mean_with_noun);
  return table;
}

using ConceptsOfConcepts = std::unordered_map<std::string, std::string, Hash, std::equal_to<>>;

void add_opposites(ConceptsOfConcepts& table, const std::string& line) {
  std::vector<std::string> pair;
  for_each_word(line, [&pair](const Word& word) { pair.emplace_back(concept_of(word.stem)); });
  if (pair.size() < 2) return;
  table.emplace(pair[0], pair[1]);
  table.emplace(pair[1], pair[0]);
}

ConceptsOfConcepts concepts_of_opposites() {
  ConceptsOfConcepts table;
  for (const Thesaurus* thesaurus : {&english_thesaurus(), &own_thesaurus()})
    for (const std::string& line : thesaurus->opposites) add_opposites(table, line);
  return table;
}

}  // namespace

std::string_view concept_of(std::string_view stem) {
  const Meanings* meanings = meanings_of(stem);
  return meanings ? std::string_view(meanings->first) : stem;
}

VerbKinds kinds_of(std::string_view stem) {
  static const KindsByStem table = make_kinds();
  const auto found = table.find(stem);
  return found == table.end() ? VerbKinds() : found->second;
}

std::string_view concept_of_phrase(const std::string& verb, const std::string& particle) {
  const auto found = phrases().find(verb + " " + particle);
  return found == phrases().end() ? std::string_view() : found->second;
}

std::string_view concept_with_noun(const std::string& verb, const std::string& noun) {
  const auto found = phrases_with_nouns().find(verb + " " + noun);
  return found == phrases_with_nouns().end() ? std::string_view() : found->second;
}

std::string_view second_concept_of(std::string_view stem) {
  const Meanings* meanings = meanings_of(stem);
  return meanings ? std::string_view(meanings->second) : std::string_view();
}

std::string_view opposite_of(std::string_view concept_stem) {
  static const ConceptsOfConcepts table = concepts_of_opposites();
  const auto found = table.find(concept_stem);
  return found == table.end() ? std::string_view() : found->second;
}

bool is_act(std::string_view stem) {
  const Meanings* meanings = meanings_of(stem);
  return meanings && meanings->is_act;
}

// FNV-1a, by G. Fowler, L. C. Noll and K.-P. Vo.
uint64_t number_of(std::string_view concept_stem) {
  uint64_t number = 0xCBF29CE484222325ULL;
  for (const char c : concept_stem)
    number = (number ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return number;
}

uint64_t number_or_zero(std::string_view concept_stem) {
  return concept_stem.empty() ? 0 : number_of(concept_stem);
}

}  // namespace dateline

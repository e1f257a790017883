#include "store/views/words/plain_words.h"

#include <algorithm>
#include <set>
#include <string>

#include "store/views/words/concepts.h"
#include "store/views/words/synonyms.h"
#include "store/views/words/words.h"

namespace dateline {
namespace {

template <class Standing>
bool is_name(const Standing& word) {
  return word.capital && !word.first;
}

bool is_plain(const Concept& told) {
  return !told.word->common && !is_name(told) && !told.word->kinds.is_light;
}

bool has_meaning(const Concept& told) {
  return !told.word->common;
}

template <class Keep>
std::set<std::string> meanings_of(const std::string& headline, Keep keep) {
  std::set<std::string> meanings;
  for_each_concept(headline, [&](const Concept& told) {
    if (keep(told)) meanings.emplace(told.meaning);
  });
  return meanings;
}

size_t in_common(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<size_t>(std::count_if(
      a.begin(), a.end(), [&b](const std::string& word) { return b.contains(word); }));
}

bool is_number(const Word& word) {
  return word.stem.find_first_of("0123456789") != std::string::npos;
}

std::set<std::string> names_and_figures_of(const Event& event) {
  std::set<std::string> told;
  for_each_word(event.sentence.text, [&told](const Word& word) {
    if (!word.common && (is_name(word) || is_number(word))) told.emplace(concept_of(word.stem));
  });
  for_each_word(event.date_phrase.text,
                [&told](const Word& word) { told.erase(std::string(concept_of(word.stem))); });
  return told;
}

bool has_more(const std::set<std::string>& a, const std::set<std::string>& b) {
  return in_common(a, b) < a.size();
}

}  // namespace

bool each_names_its_own(const Event& a, const Event& b) {
  const std::set<std::string> of_a = names_and_figures_of(a);
  const std::set<std::string> of_b = names_and_figures_of(b);
  return has_more(of_a, of_b) && has_more(of_b, of_a);
}

bool names_nothing(const std::string& headline) {
  bool names = false;
  for_each_word(headline, [&names](const Word& word) { names = names || is_name(word); });
  return !names;
}

// "High school" and "High School": in small letters on one side is enough.
size_t plain_words_in_common(const Event& a, const Event& b) {
  const auto said_plainly = [](const Event& one, const Event& other) {
    return in_common(meanings_of(one.headline, is_plain), meanings_of(other.headline, has_meaning));
  };
  return std::max(said_plainly(a, b), said_plainly(b, a));
}

}  // namespace dateline

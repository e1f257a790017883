#include "store/views/plain_words.h"

#include <algorithm>
#include <set>
#include <string>

#include "store/views/synonyms.h"

namespace dateline {
namespace {

std::set<std::string> plain_words_of(const std::string& headline) {
  std::set<std::string> plain;
  for_each_concept(headline, [&plain](const Word& word, std::string_view meaning) {
    const bool is_name = word.capital && !word.first;
    if (!word.common && !is_name && !is_light_verb(word.stem)) plain.emplace(meaning);
  });
  return plain;
}

std::set<std::string> words_of(const std::string& headline) {
  std::set<std::string> words;
  for_each_concept(headline, [&words](const Word& word, std::string_view meaning) {
    if (!word.common) words.emplace(meaning);
  });
  return words;
}

size_t in_common(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<size_t>(std::count_if(
      a.begin(), a.end(), [&b](const std::string& word) { return b.contains(word); }));
}

}  // namespace

bool names_nothing(const std::string& headline) {
  bool names = false;
  for_each_word(headline,
                [&names](const Word& word) { names = names || (word.capital && !word.first); });
  return !names;
}

// "High school" and "High School": in small letters on one side is enough.
size_t plain_words_in_common(const Event& a, const Event& b) {
  return std::max(in_common(plain_words_of(a.headline), words_of(b.headline)),
                  in_common(plain_words_of(b.headline), words_of(a.headline)));
}

}  // namespace dateline

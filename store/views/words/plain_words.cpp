#include "store/views/words/plain_words.h"

#include <algorithm>
#include <set>
#include <string>

#include "store/views/words/concepts.h"
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

}  // namespace

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

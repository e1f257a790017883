#include "extractor/events/headline/person_candidates.h"

#include <algorithm>
#include <array>

#include "extractor/events/sentence/agreement.h"
#include "extractor/events/sentence/subject.h"

namespace dateline {
namespace {

bool says_several(const Shape& shape, uint32_t verb) {
  constexpr std::array<std::string_view, 3> kSeveral = {"were", "are", "have"};
  return std::find(kSeveral.begin(), kSeveral.end(), shape.words(verb)) != kSeveral.end();
}

// "[Rovers] have won" somewhere up to the sentence: a team, and nobody's surname.
bool is_told_as_several(const Shape& shape, uint32_t name) {
  for (uint32_t i = 0; i < name; ++i) {
    if (shape.words(i) == shape.words(name) && says_several(shape, i + 1)) return true;
  }
  return false;
}

}  // namespace

std::vector<Person> matching(const SentenceView& view, TokenRange range, Gender gender,
                             const FullNames& full_names) {
  std::vector<Person> out;
  for (const Person& p : people_in(view, range)) {
    // "Prosecutors charged her": a capital that the sentence's beginning explains
    const bool group = !p.sure && p.name.begin == view.range.begin && is_several(view, p.name) &&
                       full_names.find(view.shape->words(p.name.begin)).size() == 0;
    if (!group && may_be(p.gender, gender)) out.push_back(p);
  }
  return out;
}

TokenRange subject_among(const SentenceReading& s, const std::vector<Person>& people) {
  const int main = s.clauses.empty() ? -1 : s.clauses.front().main;
  if (main < 0) return {};
  const TokenRange subject = subject_of(s, main);
  TokenRange found;
  for (const Person& p : people) {
    if (!subject.contains(p.name.begin)) continue;
    if (found.begin < found.end) return {};
    found = p.name;
  }
  return found;
}

TokenRange only_sure(const SentenceReading& s, const std::vector<Person>& people) {
  TokenRange sure;
  for (const Person& p : people) {
    if (!p.sure) continue;
    if (sure.size() > 0) return {};
    sure = p.name;
  }
  const TokenRange told = subject_among(s, people);
  return sure.size() > 0 && told.begin == sure.begin ? sure : TokenRange{};
}

bool is_brand(std::string_view word) {
  constexpr size_t kLongestPrefix = 3;  // letters
  return word.size() > kLongestPrefix + 1 &&
         std::any_of(word.begin() + kLongestPrefix + 1, word.end(),
                     [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool names_stranger(const SentenceView& view, uint32_t pronoun) {
  for (uint32_t i = view.range.begin + 1; i + 1 < pronoun; ++i) {
    const bool name = view.token(i).capital && view.token(i + 1).capital && !view.date_at(i) &&
                      !view.has(i, words::organisation | words::country | words::city);
    if (name && view.has(i - 1, words::role) && !view.token(i - 1).capital) return true;
  }
  return false;
}

bool owns_something(const SentenceView& view, uint32_t pronoun) {
  for (uint32_t i = view.range.begin + 2; i < pronoun; ++i) {
    if (view.is_possessive(i) && !view.token(i - 1).capital && !view.date_at(i - 1) &&
        view.is_word(i - 2, "the"))
      return true;
  }
  return false;
}

TokenRange told_surname(const SentenceReading& s, const std::vector<Person>& people) {
  const int main = s.clauses.empty() ? -1 : s.clauses.front().main;
  if (main < 0 || says_several(*s.view.shape, s.verb(main).tokens.begin)) return {};
  const TokenRange subject = subject_of(s, main);
  if (s.view.has(subject.begin - 1, words::preposition)) return {};  // "Ann from [Pontypridd]"
  for (const Person& p : people) {
    if (s.view.shape->words(p.name.begin).ends_with("ly")) continue;  // "Famously, he"
    if (is_brand(s.view.shape->words(p.name.begin))) continue;
    if (is_told_as_several(*s.view.shape, p.name.begin)) continue;  // "Rovers have won"
    if (p.name.begin != subject.begin || p.name.end != subject.end || p.sure) continue;
    if (s.view.token(p.name.begin).entry == Token::kNoEntry) return p.name;
  }
  return {};
}

}  // namespace dateline

#include "extractor/events/sentence/agreement.h"

#include <array>

namespace dateline {
namespace {

// The noun that the phrase is about stands before the first word that only describes it.
uint32_t head_of(const SentenceView& view, TokenRange phrase) {
  uint32_t end = phrase.begin + 1;
  while (end < phrase.end && !view.has(end, words::preposition | words::pronoun_relative) &&
         !(view.is_mark(end) && !view.token(end).glued) && !view.mark_at(end, ',') &&
         !view.mark_at(end, '('))
    ++end;
  return end - 1;
}

bool counts_one(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 8> kOne = {"a",    "an",    "this",    "that",
                                                    "each", "every", "another", "one"};
  return view.is_one_of(i, kOne);
}

bool counts_several(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 10> kSeveral = {
      "these", "those",  "both",     "many",      "several",
      "few",   "dozens", "hundreds", "thousands", "millions"};
  const Token& t = view.token(i);
  const bool number = t.kind == TokenKind::number && t.value > 1;
  return number || view.is_one_of(i, kSeveral);
}

// "cities", "men"; not "glass", "virus", "crisis".
bool ends_as_plural(const SentenceView& view, uint32_t i) {
  constexpr std::string_view kNoPlural = "sui";
  if (is_plural_without_s(view, i)) return true;
  const std::string_view word = view.shape->words(i);
  return word.size() > 3 && word.back() == 's' &&
         kNoPlural.find(word[word.size() - 2]) == std::string_view::npos;
}

bool joins_two(const SentenceView& view, TokenRange phrase) {
  for (uint32_t i = phrase.begin + 1; i + 1 < phrase.end; ++i) {
    if (view.has(i, words::preposition | words::pronoun_relative)) return false;
    if (view.is_word(i, "and")) return true;
  }
  return false;
}

}  // namespace

bool is_plural_without_s(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 5> kPlurals = {"people", "police", "men", "women",
                                                        "children"};
  return view.is_one_of(i, kPlurals);
}

bool is_several(const SentenceView& view, TokenRange phrase) {
  constexpr WordBits kPlaces = words::country | words::city | words::organisation;
  if (phrase.begin >= phrase.end) return false;
  if (view.is_word(phrase.begin, "they")) return true;
  if (joins_two(view, phrase) || counts_several(view, phrase.begin)) return true;
  const uint32_t head = head_of(view, phrase);
  if (view.is_word(head, "police")) return true;  // "Oslo Police"
  if (counts_one(view, phrase.begin) || !ends_as_plural(view, head)) return false;
  if (!view.token(head).capital || head == view.range.begin) return true;
  return view.is_word(phrase.begin, "the") && !view.has(head, kPlaces);
}

}  // namespace dateline

#include "extractor/events/headline/pronouns.h"

#include <array>

namespace dateline {

Gender gender_of_pronoun(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 3> kHis = {"he", "his", "him"};
  if (view.is_one_of(i, kHis)) return Gender::male;
  return view.is_word(i, "she") || view.is_word(i, "her") ? Gender::female : Gender::unknown;
}

bool owns_next(const SentenceReading& s, uint32_t pronoun) {
  constexpr WordBits kNoNoun = words::preposition | words::coordinator | words::subordinator |
                               words::determiner | words::be | words::auxiliary | words::adverb;
  const uint32_t next = pronoun + 1;
  return s.view.range.contains(next) && s.view.token(next).kind == TokenKind::word &&
         !s.view.date_at(next) && !s.view.has(next, kNoNoun) && !s.in_verb(next);
}

bool is_third(const SentenceView& view, uint32_t i) {
  return gender_of_pronoun(view, i) != Gender::unknown || view.is_word(i, "it") ||
         view.is_word(i, "they");
}

bool is_quoted(const SentenceView& view, uint32_t i) {
  bool open = false;
  for (uint32_t k = view.range.begin; k < view.range.end; ++k) {
    if (!view.mark_at(k, '"')) continue;
    // The first mark closes what an earlier sentence opened.
    if (!open && k > view.range.begin && view.token(k).glued && k > i) return true;
    if (k > i) break;
    open = !open;
  }
  return open;
}

bool opens_quoted(const SentenceView& view) {
  return view.mark_at(view.range.begin, '"');
}

bool says_pronoun(const SentenceView& view, Gender gender) {
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    if (gender_of_pronoun(view, i) == gender) return true;
  }
  return false;
}

}  // namespace dateline

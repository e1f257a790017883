#include "extractor/events/sentence/sentence_view.h"

#include <array>

namespace dateline {
namespace {

// What words are lies scattered over a megabyte: memory is told in time what is asked next.
constexpr uint32_t kAhead = 8;

void expect(const Lexicon& lexicon, const Token& t) {
  if (t.entry != Token::kNoEntry) __builtin_prefetch(&lexicon.entry(t.entry));
}

}  // namespace

void SentenceView::read(const LocalePack& locale, const Shape& of, TokenRange sentence) {
  pack = &locale;
  shape = &of;
  range = sentence;
  bits.resize(sentence.size());
  in_date.assign(sentence.size(), 0);
  signs = WordSigns();
  for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (i + kAhead < sentence.end) expect(locale.lexicon, of.tokens[i + kAhead]);
    bits[i - sentence.begin] = bits_of(locale.lexicon, of.tokens[i]);
    const Token& t = of.tokens[i];
    t.mark != 0 ? signs.add(t.mark, 1) : signs.add(of.text[t.begin], t.end - t.begin);
    // most words are neither
    if (t.all_caps && is_initials(i)) bits[i - sentence.begin] = words::organisation;
    if (t.glued && t.kind == TokenKind::word && is_contracted_be(i))
      bits[i - sentence.begin] |= words::be | words::copula;
  }
}

void SentenceView::mark_date(TokenRange date) {
  for (uint32_t i = date.begin; i < date.end; ++i) in_date[i - range.begin] = 1;
}

size_t SentenceView::word_count(TokenRange within) const {
  size_t count = 0;
  for (uint32_t i = within.begin; i < within.end; ++i)
    count += !is_mark(i) && !date_at(i) && !token(i).glued && !has(i, words::determiner);
  return count;
}

bool SentenceView::is_possessive(uint32_t i) const {
  return is_word(i, "'s") || is_word(i, "\xe2\x80\x99s");
}

// "the WHO", "the US": no "who", no "us".
bool SentenceView::is_initials(uint32_t i) const {
  constexpr WordBits kSmall =
      words::pronoun_relative | words::pronoun_object | words::pronoun_subject;
  const Token& t = token(i);
  return t.all_caps && t.end - t.begin > 1 && has(i, kSmall) && !has(i, words::country);
}

// "It['s] been closed": a verb, not the sign of an owner.
bool SentenceView::is_contracted_be(uint32_t i) const {
  constexpr std::array<std::string_view, 9> kBefore = {"it",   "he",  "she",  "that", "there",
                                                       "what", "who", "here", "where"};
  return i > range.begin && token(i).glued && is_possessive(i) && is_one_of(i - 1, kBefore);
}

bool SentenceView::points(uint32_t i) const {
  if (!is_word(i, "that")) return false;
  if (i == range.begin) return true;
  // "But that kind", "... and that is why"
  if (has(i - 1, words::coordinator) && (i == range.begin + 1 || has(i + 1, words::be)))
    return true;
  const bool dash = mark_at(i - 1, '-') && !token(i - 1).glued;
  return dash || mark_at(i - 1, ';') || mark_at(i - 1, '"');
}

// Of a token as long as the word.
bool SentenceView::spells(uint32_t i, std::string_view word) const {
  const char* const text = shape->text.data() + token(i).begin;
  for (size_t c = 0; c < word.size(); ++c) {
    if ((text[c] | 32) != word[c] && text[c] != word[c]) return false;
  }
  return true;
}

}  // namespace dateline

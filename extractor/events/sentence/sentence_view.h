// One sentence as the event reader sees it: tokens with their word bits, and which belong to a
// date.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "extractor/events/sentence/word_signs.h"
#include "extractor/rules/locale_pack.h"
#include "extractor/shape/shape.h"
#include "extractor/shape/word_classes.h"

namespace dateline {

struct SentenceView {
  const LocalePack* pack = nullptr;
  const Shape* shape = nullptr;
  TokenRange range;
  std::vector<WordBits> bits;          // by token, from range.begin
  std::vector<uint8_t> in_date;        // likewise, 0 or 1
  WordSigns signs = WordSigns::all();  // of its words and marks
  uint32_t lead_in = 0;  // where it begins to tell (lead_in.h), once it is taken apart

  void read(const LocalePack& locale, const Shape& of, TokenRange sentence);
  void mark_date(TokenRange date);

  [[nodiscard]] const Token& token(uint32_t i) const { return shape->tokens[i]; }
  // It is the first of its line.
  [[nodiscard]] bool opens_line() const {
    return token(range.begin).paragraph || token(range.begin).new_line || range.begin == 0;
  }
  [[nodiscard]] bool has(uint32_t i, WordBits wanted) const {
    return range.contains(i) && (bits[i - range.begin] & wanted) != 0;
  }
  [[nodiscard]] bool any_has(TokenRange within, WordBits wanted) const {
    for (uint32_t i = within.begin; i < within.end; ++i) {
      if (has(i, wanted)) return true;
    }
    return false;
  }
  [[nodiscard]] bool date_at(uint32_t i) const {
    return range.contains(i) && in_date[i - range.begin] != 0;
  }
  // The first token from `i` on that is no date's.
  [[nodiscard]] uint32_t past_date(uint32_t i) const {
    while (date_at(i)) ++i;
    return i;
  }
  [[nodiscard]] bool mark_at(uint32_t i, char mark) const {  // only punctuation has a mark
    return range.contains(i) && token(i).mark == mark;
  }
  [[nodiscard]] bool is_mark(uint32_t i) const {
    return range.contains(i) && token(i).kind == TokenKind::punctuation;
  }
  // The word in lower case, for the few that the code itself must know.
  [[nodiscard]] bool is_word(uint32_t i, std::string_view word) const {
    if (!range.contains(i) || token(i).end - token(i).begin != word.size()) return false;
    return (shape->text[token(i).begin] | 32) == (word[0] | 32) && spells(i, word);
  }
  // Of a list that is known when Dateline is built each word is a comparison with a number.
  template <size_t N>
  [[nodiscard]] bool is_one_of(uint32_t i, const std::array<std::string_view, N>& words) const {
    if (!range.contains(i)) return false;
    const Token& t = token(i);
    const size_t opening = opening_of(shape->text[t.begin], t.end - t.begin);
    return [&]<size_t... At>(std::index_sequence<At...>) {
      return ((opening_of(words[At][0], words[At].size()) == opening && spells(i, words[At])) ||
              ...);
    }
    (std::make_index_sequence<N>{});
  }
  // How many words a stretch tells with: no marks, dates and articles, nor what is glued to a word.
  [[nodiscard]] size_t word_count(TokenRange within) const;
  // The 's of "Friday's", with either apostrophe.
  [[nodiscard]] bool is_possessive(uint32_t i) const;
  // "[Tuesday]'s vote", "[last year]'s vote": a date that owns the noun after it.
  [[nodiscard]] bool date_owns_noun(uint32_t i) const {
    return date_at(i) && is_possessive(past_date(i));
  }
  // "That report", "- that was in May": the word points at a thing, and opens no clause.
  [[nodiscard]] bool points(uint32_t i) const;

 private:
  // What tells most words apart: how long they are and, in either case, how they begin.
  [[nodiscard]] static constexpr size_t opening_of(char first, size_t length) {
    return length * 256 + (static_cast<unsigned char>(first) | 32U);
  }
  [[nodiscard]] bool is_initials(uint32_t i) const;
  [[nodiscard]] bool is_contracted_be(uint32_t i) const;
  [[nodiscard]] bool spells(uint32_t i, std::string_view word) const;
};

}  // namespace dateline

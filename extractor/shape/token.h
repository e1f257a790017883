// A token: one word, number or punctuation mark of the text, with what the lexer learnt in passing.
#pragma once

#include <cstdint>

#include "extractor/model/span.h"
#include "extractor/shape/symbol.h"

namespace dateline {

enum class TokenKind : uint8_t { word, number, punctuation, sentence_break };

// How a number was written; decides with its value which classes it carries.
enum class NumberForm : uint8_t {
  digits,           // 24, 2022, 007
  grouped,          // 2,005
  decimal,          // 3.5
  ordinal,          // 3rd, third
  spelled,          // twenty-four
  year_words,       // nineteen ninety-six
  decade,           // 1990s, '90s: value is the first year, or 0..90 without a century
  iso_date,         // 2022-02-24: value is yyyymmdd
  numeric_date,     // 2/24/2022, 24.2.2022: value is a*1000000 + b*10000 + year, + 10^9 with points
  clock,            // 10:30, 10:30:15: value is seconds since midnight
  apostrophe_year,  // '97
  iso_stamp,        // 2022-02-24T10:30: value is yyyymmdd, clock in `extra`
  slash_pair,       // 2/24: value is a*100 + b
  month_stamp,      // 2022-02: value is yyyymm
};

struct Token {
  static constexpr uint32_t kNoEntry = 0xffffffff;

  uint32_t begin = 0;  // bytes, half-open
  uint32_t end = 0;
  uint32_t entry = kNoEntry;  // lexicon entry, for words
  int32_t value = 0;          // for numbers
  int32_t extra = 0;          // iso_stamp: seconds since midnight; decimal: see digits.cpp
  Symbol symbol = 0;          // of words that the lexicon has
  TokenKind kind = TokenKind::word;
  NumberForm form = NumberForm::digits;
  uint8_t length = 0;          // digits of a plain number
  bool capital : 1 = false;    // begins with an upper-case letter
  bool all_caps : 1 = false;   // two letters or more, all upper-case
  bool glued : 1 = false;      // no white space before it
  bool new_line : 1 = false;   // a line break stands before it
  bool stopped : 1 = false;    // a word that is written with a point after it: "Feb.", "J."
  bool paragraph : 1 = false;  // an empty line stands before it (or the text begins)
  char mark = 0;               // punctuation, ASCII-folded: ’ is ', – and — are -

  [[nodiscard]] bool is_clock() const {
    return kind == TokenKind::number && form == NumberForm::clock;
  }
  [[nodiscard]] Span span() const { return {begin, end}; }
};

}  // namespace dateline

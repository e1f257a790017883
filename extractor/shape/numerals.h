// Numbers written in words become one number token: "twenty-four", "two hundred and fifty",
// "nineteen ninety-six" (a year), "twenty-first" (an ordinal), "2 million".
//
// The locale says which words count: classes number-word (value 0..99), number-scale (100, 1000,
// ...) and ordinal-word. A single ordinal word stays a word, for "second" is also a unit. Works in
// place, in one pass; what is not a number is not moved more than once.
#pragma once

#include <vector>

#include "extractor/shape/lexicon.h"
#include "extractor/shape/token.h"

namespace dateline {

class Numerals {
 public:
  explicit Numerals(Lexicon& lexicon);
  // Marks the words that numbers are made of. REQUIRED once, after the last word was added.
  void mark_words();

  void merge(std::vector<Token>& tokens) const;

 private:
  [[nodiscard]] bool counts(const Token& token) const {
    return token.entry != Token::kNoEntry && counts_[token.entry];
  }
  [[nodiscard]] std::optional<int32_t> value(const Token& token, ClassId in_class) const;
  [[nodiscard]] bool starts(const std::vector<Token>& tokens, size_t i) const;
  [[nodiscard]] size_t next_start(const std::vector<Token>& tokens, size_t i) const;
  size_t merge_one(std::vector<Token>& tokens, size_t i, size_t to) const;
  [[nodiscard]] size_t read(const std::vector<Token>& tokens, size_t i, Token& out) const;
  [[nodiscard]] size_t read_year(const std::vector<Token>& tokens, size_t i, Token& out) const;
  [[nodiscard]] size_t below_hundred(const std::vector<Token>& tokens, size_t i, int32_t& v,
                                     bool& ordinal) const;
  const Lexicon* lexicon_;
  ClassId word_, scale_, ordinal_, and_;
  std::vector<bool> counts_;  // by entry: a few kilobytes, at hand for every token
};

}  // namespace dateline

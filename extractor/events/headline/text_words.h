// The words of a whole text, looked at one by one without taking its sentences apart.
#pragma once

#include <algorithm>
#include <string_view>

#include "extractor/rules/locale_pack.h"
#include "extractor/shape/shape.h"
#include "extractor/shape/word_classes.h"

namespace dateline {

class TextWords {
 public:
  TextWords(const LocalePack& pack, const Shape& shape) : pack_(pack), shape_(shape) {}

  [[nodiscard]] bool has(uint32_t i) const { return i < shape_.tokens.size(); }
  [[nodiscard]] const Token& token(uint32_t i) const { return shape_.tokens[i]; }
  [[nodiscard]] WordBits bits(uint32_t i) const { return bits_of(pack_.lexicon, shape_.tokens[i]); }
  // In either case.
  [[nodiscard]] bool is(uint32_t i, std::string_view word) const {
    return has(i) && is_same(shape_.words(i), word);
  }
  [[nodiscard]] bool is_plural_of(uint32_t i, std::string_view noun) const {
    const std::string_view word = shape_.words(i);
    return word.size() == noun.size() + 1 && word.back() == 's' &&
           is_same(word.substr(0, noun.size()), noun);
  }
  // A word of its own that is no part of a date.
  [[nodiscard]] bool is_plain(uint32_t i) const {
    return has(i) && token(i).kind == TokenKind::word && !token(i).glued &&
           (bits(i) & (words::month | words::weekday)) == 0;
  }

 private:
  static bool is_same(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return (x | 32) == (y | 32); });
  }

  const LocalePack& pack_;
  const Shape& shape_;
};

}  // namespace dateline

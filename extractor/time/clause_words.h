// The words of a sentence, as the readers of its tense ask for them. Beyond the sentence there are
// none.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

#include "extractor/shape/shape.h"
#include "extractor/shape/word_classes.h"

namespace dateline {

struct ClauseWords {
  const Lexicon& lexicon;
  const Shape& shape;
  TokenRange sentence;

  [[nodiscard]] WordBits bits(uint32_t i) const {
    return sentence.contains(i) ? bits_of(lexicon, shape.tokens[i]) : 0;
  }
  [[nodiscard]] bool is(uint32_t i, std::string_view word) const {
    return sentence.contains(i) && shape.words(i) == word;
  }
  [[nodiscard]] bool is_one_of(uint32_t i, std::span<const std::string_view> words) const {
    return sentence.contains(i) && std::ranges::find(words, shape.words(i)) != words.end();
  }
  [[nodiscard]] bool is_number(uint32_t i) const {
    return sentence.contains(i) && shape.tokens[i].kind == TokenKind::number;
  }
  // "had long been due": something among the three words before.
  template <class Wanted>
  [[nodiscard]] bool before(uint32_t i, Wanted wanted) const {
    for (uint32_t k = i; k > sentence.begin && k + 3 > i; --k) {
      if (wanted(k - 1)) return true;
    }
    return false;
  }
  [[nodiscard]] bool after_past(uint32_t i) const {
    return before(i, [&](uint32_t k) { return (bits(k) & words::past_auxiliary) != 0; });
  }
  [[nodiscard]] bool is_present_be(uint32_t i) const {
    const bool am = is(i, "am") && !is_number(i - 1);  // not that of "2.30am"
    return am || is(i, "is") || is(i, "are") || is(i, "'re") || is(i, "'m");
  }
  // "is leaving", "is not leaving"
  [[nodiscard]] bool after_present_be(uint32_t i) const {
    return is_present_be(i - 1) ||
           ((bits(i - 1) & (words::adverb | words::negator)) && is_present_be(i - 2));
  }
  [[nodiscard]] bool after_had(uint32_t i) const {
    return before(i, [&](uint32_t k) { return is(k, "had"); });
  }
};

}  // namespace dateline

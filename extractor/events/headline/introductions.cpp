#include "extractor/events/headline/introductions.h"

#include <algorithm>
#include <array>
#include <optional>

#include "extractor/shape/word_classes.h"

namespace dateline {
namespace {

constexpr uint32_t kMostBefore = 4;  // tokens that describe the noun before it
constexpr uint32_t kMostAfter = 6;   // tokens of what follows: "of", "from", ...
constexpr uint32_t kReach = 1200;    // tokens of text before; what is further off is another matter

class Introduction {
 public:
  Introduction(const LocalePack& pack, const Shape& shape) : pack_(pack), shape_(shape) {}

  // The words of "a cargo barge from Oslo"; nothing if the noun at `i` is not introduced there.
  [[nodiscard]] std::optional<TokenRange> at(uint32_t i) const {
    for (uint32_t begin = i; begin > 0 && i - begin < kMostBefore;) {
      --begin;
      if (is_word(begin, "a") || is_word(begin, "an")) return TokenRange{begin, end_after(i)};
      if (!describes(begin)) return std::nullopt;
    }
    return std::nullopt;
  }

  // Whether a word is the noun, or its plural.
  [[nodiscard]] bool is_noun(uint32_t i, std::string_view noun) const { return is_word(i, noun); }
  [[nodiscard]] bool is_plural(uint32_t i, std::string_view noun) const {
    const std::string_view word = shape_.words(i);
    return word.size() == noun.size() + 1 && word.back() == 's' &&
           is_same(word.substr(0, noun.size()), noun);
  }

 private:
  static bool is_same(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return (x | 32) == (y | 32); });
  }
  [[nodiscard]] bool is_word(uint32_t i, std::string_view word) const {
    return is_same(shape_.words(i), word);
  }
  [[nodiscard]] WordBits bits(uint32_t i) const { return bits_of(pack_.lexicon, shape_.tokens[i]); }
  [[nodiscard]] bool is_plain_word(uint32_t i) const {
    return i < shape_.tokens.size() && shape_.tokens[i].kind == TokenKind::word &&
           !shape_.tokens[i].glued && (bits(i) & (words::month | words::weekday)) == 0;
  }
  [[nodiscard]] bool describes(uint32_t i) const {
    constexpr WordBits kNever = words::preposition | words::determiner | words::coordinator |
                                words::subordinator | words::auxiliary | words::be |
                                words::pronoun_possessive | words::pronoun_subject | words::unit;
    constexpr std::array<std::string_view, 8> kOther = {
        "another", "second", "third", "new", "different", "similar", "separate", "other"};
    const bool other = std::any_of(kOther.begin(), kOther.end(),
                                   [&](std::string_view word) { return is_word(i, word); });
    return is_plain_word(i) && !other && (bits(i) & kNever) == 0;
  }
  // Past "from Oslo", "of the harbour".
  [[nodiscard]] uint32_t end_after(uint32_t noun) const {
    constexpr std::array<std::string_view, 6> kLeading = {"of", "from", "for", "in", "near", "off"};
    constexpr WordBits kEnds = words::any_verb | words::auxiliary | words::be | words::coordinator |
                               words::subordinator | words::pronoun_relative | words::unit;
    const uint32_t next = noun + 1;
    const bool leads =
        is_plain_word(next) && std::any_of(kLeading.begin(), kLeading.end(),
                                           [&](std::string_view w) { return is_word(next, w); });
    if (!leads) return next;
    uint32_t end = next + 1;
    while (end < next + kMostAfter && is_plain_word(end) && (bits(end) & kEnds) == 0) ++end;
    const bool closed = end < shape_.tokens.size() && end < next + kMostAfter && end > next + 1 &&
                        shape_.tokens[end].kind == TokenKind::punctuation &&
                        (bits(end - 1) & (words::preposition | words::determiner)) == 0;
    return closed ? end : next;
  }

  const LocalePack& pack_;
  const Shape& shape_;
};

}  // namespace

std::string introduced_as(const LocalePack& pack, const Shape& shape, std::string_view noun,
                          uint32_t before) {
  const Introduction introduction(pack, shape);
  std::optional<TokenRange> found;
  for (uint32_t i = before - std::min(before, kReach); i < before; ++i) {
    if (introduction.is_plural(i, noun)) return "";
    if (!introduction.is_noun(i, noun)) continue;
    const auto here = introduction.at(i);
    if (here && found) return "";
    if (here) found = here;
  }
  if (!found || found->size() < 3) return "";  // "a barge" says no more than "the barge"
  const Span span = shape.bytes(*found);
  return std::string(shape.text.substr(span.begin, span.size()));
}

}  // namespace dateline

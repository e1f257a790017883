#include "extractor/events/headline/introductions.h"

#include <algorithm>
#include <array>
#include <optional>

#include "extractor/events/headline/text_words.h"

namespace dateline {
namespace {

constexpr uint32_t kMostBefore = 4;  // tokens that describe the noun before it
constexpr uint32_t kMostAfter = 6;   // tokens of what follows: "of", "from", ...
constexpr uint32_t kReach = 1200;    // tokens of text before; what is further off is another matter

class Introduction {
 public:
  Introduction(const LocalePack& pack, const Shape& shape) : words_(pack, shape) {}

  // The words of "a cargo barge from Oslo"; nothing if the noun at `i` is not introduced there.
  [[nodiscard]] std::optional<TokenRange> at(uint32_t i) const {
    for (uint32_t begin = i; begin > 0 && i - begin < kMostBefore;) {
      --begin;
      if (words_.is(begin, "a") || words_.is(begin, "an")) return TokenRange{begin, end_after(i)};
      if (!describes(begin)) return std::nullopt;
    }
    return std::nullopt;
  }

  [[nodiscard]] const TextWords& words() const { return words_; }

 private:
  [[nodiscard]] bool describes(uint32_t i) const {
    constexpr WordBits kNever = words::preposition | words::determiner | words::coordinator |
                                words::subordinator | words::auxiliary | words::be |
                                words::pronoun_possessive | words::pronoun_subject | words::unit;
    constexpr std::array<std::string_view, 8> kOther = {
        "another", "second", "third", "new", "different", "similar", "separate", "other"};
    const bool other = std::any_of(kOther.begin(), kOther.end(),
                                   [&](std::string_view word) { return words_.is(i, word); });
    return words_.is_plain(i) && !other && (words_.bits(i) & kNever) == 0;
  }
  // Past "from Oslo", "of the harbour".
  [[nodiscard]] uint32_t end_after(uint32_t noun) const {
    constexpr std::array<std::string_view, 6> kLeading = {"of", "from", "for", "in", "near", "off"};
    constexpr WordBits kEnds = words::any_verb | words::auxiliary | words::be | words::coordinator |
                               words::subordinator | words::pronoun_relative | words::unit;
    const uint32_t next = noun + 1;
    const bool leads = words_.is_plain(next) &&
                       std::any_of(kLeading.begin(), kLeading.end(),
                                   [&](std::string_view w) { return words_.is(next, w); });
    if (!leads) return next;
    uint32_t end = next + 1;
    while (end < next + kMostAfter && words_.is_plain(end) && (words_.bits(end) & kEnds) == 0)
      ++end;
    const bool closed = words_.has(end) && end < next + kMostAfter && end > next + 1 &&
                        words_.token(end).kind == TokenKind::punctuation &&
                        (words_.bits(end - 1) & (words::preposition | words::determiner)) == 0;
    return closed ? end : next;
  }

  TextWords words_;
};

}  // namespace

std::string introduced_as(const LocalePack& pack, const Shape& shape, std::string_view noun,
                          uint32_t before) {
  const Introduction introduction(pack, shape);
  std::optional<TokenRange> found;
  for (uint32_t i = before - std::min(before, kReach); i < before; ++i) {
    if (introduction.words().is_plural_of(i, noun)) return "";
    if (!introduction.words().is(i, noun)) continue;
    const auto here = introduction.at(i);
    if (here && found) return "";
    if (here) found = here;
  }
  if (!found || found->size() < 3) return "";  // "a barge" says no more than "the barge"
  const Span span = shape.bytes(*found);
  return std::string(shape.text.substr(span.begin, span.size()));
}

}  // namespace dateline

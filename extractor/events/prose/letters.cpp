#include "extractor/events/prose/letters.h"

#include <algorithm>
#include <array>

#include "extractor/events/prose/occurrences.h"

namespace dateline {
namespace {

constexpr size_t kFewest = 5;  // letters

// "[email us] at", "[write to us]"
bool asks_to_write(const SentenceView& text, uint32_t i) {
  constexpr std::array<std::string_view, 4> kWays = {"email", "e-mail", "write", "contact"};
  if (!text.is_word(i, "us")) return false;
  return (i > 0 && text.is_one_of(i - 1, kWays)) ||
         (i > 1 && text.is_word(i - 1, "to") && text.is_word(i - 2, "write"));
}

// "Ann Lee from Oslo: "I am looking", "Ann: "My great-grandfather", from the colon.
bool leads_to_letter(const SentenceView& text, uint32_t colon) {
  constexpr std::array<std::string_view, 11> kSaying = {
      "said", "says", "saying", "added", "adds", "wrote", "told", "asked", "tweeted", "it", "that"};
  constexpr std::array<std::string_view, 4> kWriter = {"i", "i'm", "my", "we"};
  constexpr uint32_t kSoon = 8;  // tokens of the letter
  if (colon == 0 || !text.mark_at(colon, ':') || !text.mark_at(colon + 1, '"')) return false;
  if (text.is_one_of(colon - 1, kSaying)) return false;
  for (uint32_t i = colon + 2; i < std::min(colon + kSoon, text.range.end); ++i) {
    if (text.is_one_of(i, kWriter)) return true;
  }
  return false;
}

uint32_t sentence_begin(const Shape& shape, uint32_t token) {
  const auto after =
      std::upper_bound(shape.sentences.begin(), shape.sentences.end(), token,
                       [](uint32_t t, const TokenRange& sentence) { return t < sentence.begin; });
  return after == shape.sentences.begin() ? 0 : std::prev(after)->begin;
}

}  // namespace

std::optional<uint32_t> letters_begin(const SentenceView& text) {
  if (!occurs(text.shape->text, ':', kFewest)) return std::nullopt;
  size_t letters = 0;
  uint32_t first = 0;
  const std::vector<Token>& tokens = text.shape->tokens;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].mark == ':' && leads_to_letter(text, i) && letters++ == 0) first = i;
  }
  if (letters < kFewest) return std::nullopt;
  for (uint32_t i = 0; i < text.range.end; ++i) {
    if (asks_to_write(text, i)) return sentence_begin(*text.shape, first);
  }
  return std::nullopt;
}

}  // namespace dateline

#include "extractor/shape/language.h"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <array>

#include "extractor/model/utf8.h"
#include "extractor/shape/word_classes.h"

namespace dateline {
namespace {

constexpr uint32_t kFewestWords = 40;  // below, a title or a list decides
constexpr size_t kFewestBytes = 400;   // of a script that puts no spaces between words
constexpr size_t kBytesOfWord = 16;    // so many and more: runs of such a script, no words
constexpr uint32_t kWordsAsked = 400;  // of the beginning
constexpr uint32_t kSmallShare = 4;    // one small word in so many: English, whatever else it is
constexpr size_t kBytesAsked = 4096;   // that CLD2 reads
constexpr int kSurelyPercent = 80;     // of the text in one language

bool is_small_word(const Lexicon& lexicon, const Token& token) {
  constexpr WordBits kSmall = words::determiner | words::preposition | words::pronoun_subject |
                              words::pronoun_object | words::pronoun_possessive |
                              words::pronoun_relative | words::coordinator | words::subordinator |
                              words::auxiliary | words::be;
  return (bits_of(lexicon, token) & kSmall) != 0;
}

// Many words, and few of them small ones of English.
bool could_be_foreign(const Lexicon& lexicon, const Shape& shape) {
  uint32_t all = 0;
  uint32_t small = 0;
  for (const Token& token : shape.tokens) {
    if (token.kind != TokenKind::word) continue;
    small += is_small_word(lexicon, token);
    if (++all == kWordsAsked) break;
  }
  if (all >= kFewestWords) return small * kSmallShare < all;
  return shape.text.size() >= kFewestBytes && all * kBytesOfWord < shape.text.size();
}

// By CLD2; bytes that are no UTF-8 are in no language.
std::string surely_foreign(std::string_view text) {
  std::array<CLD2::Language, 3> languages{};
  std::array<int, 3> percents{};
  std::array<double, 3> scores{};
  const CLD2::CLDHints no_hints{};
  int bytes = 0;
  int valid = 0;
  bool reliable = false;
  const CLD2::Language found = CLD2::ExtDetectLanguageSummaryCheckUTF8(
      text.data(), static_cast<int>(text.size()), true, &no_hints, 0, languages.data(),
      percents.data(), scores.data(), nullptr, &bytes, &reliable, &valid);
  const bool sure = reliable && found == languages[0] && percents[0] >= kSurelyPercent;
  const bool foreign = found != CLD2::ENGLISH && found != CLD2::UNKNOWN_LANGUAGE;
  return sure && foreign ? CLD2::LanguageCode(found) : "";
}

// Up to a byte at which a character begins.
std::string_view beginning_of(std::string_view text) {
  if (text.size() <= kBytesAsked) return text;
  size_t end = kBytesAsked;
  while (end > 0 && is_continuation_byte(text[end])) --end;
  return text.substr(0, end);
}

}  // namespace

std::string foreign_language(const Lexicon& lexicon, const Shape& shape) {
  if (!could_be_foreign(lexicon, shape)) return "";
  return surely_foreign(beginning_of(shape.text));
}

}  // namespace dateline

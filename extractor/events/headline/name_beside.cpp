#include "extractor/events/headline/name_beside.h"

#include <array>

namespace dateline {
namespace {

constexpr uint32_t kLongestName = 4;  // words

constexpr WordBits kSmall = words::preposition | words::determiner | words::coordinator |
                            words::subordinator | words::auxiliary | words::be |
                            words::pronoun_possessive | words::pronoun_subject |
                            words::pronoun_relative | words::unit | words::adverb;

// What has a name of its own that is written beside it.
bool has_own_name(const TextWords& words, uint32_t noun) {
  constexpr std::array<std::string_view, 44> kThings = {
      "app",      "film",     "movie",     "ship",     "boat",       "vessel",    "ferry",
      "yacht",    "barge",    "tanker",    "website",  "airline",    "magazine",  "newspaper",
      "novel",    "album",    "song",      "series",   "opera",      "town",      "city",
      "village",  "suburb",   "island",    "drug",     "storm",      "hurricane", "cyclone",
      "typhoon",  "vaccine",  "satellite", "probe",    "spacecraft", "rocket",    "charity",
      "startup",  "start-up", "retailer",  "carmaker", "insurer",    "company",   "firm",
      "province", "district"};
  return std::any_of(kThings.begin(), kThings.end(),
                     [&](std::string_view thing) { return words.is(noun, thing); });
}

bool is_name_word(const TextWords& words, uint32_t i) {
  return words.is_plain(i) && words.token(i).capital && (words.bits(i) & kSmall) == 0;
}

TokenRange name_from(const TextWords& words, uint32_t begin) {
  uint32_t end = begin;
  while (end < begin + kLongestName && is_name_word(words, end)) ++end;
  return {begin, end};
}

// "the app [Telegram]", "the town of [Brandvoll]"; not "the film [Lee] made".
TokenRange name_after(const TextWords& words, uint32_t noun) {
  const bool of = words.is(noun + 1, "of");
  const TokenRange name = name_from(words, noun + 1 + of);
  if (name.size() == 0 || !words.has(name.end)) return {};
  constexpr WordBits kVerb = words::any_verb | words::auxiliary | words::be;
  const Token& next = words.token(name.end);
  const bool acts = !of && next.kind == TokenKind::word && (words.bits(name.end) & kVerb) != 0;
  const bool owns = next.kind == TokenKind::word && next.glued;  // "the film Lee's"
  return acts || owns ? TokenRange{} : name;
}

// "[Telegram], a messaging app"
TokenRange name_before(const TextWords& words, uint32_t noun) {
  constexpr uint32_t kReach = 5;  // tokens that describe the noun
  uint32_t article = noun;
  while (article > 0 && noun - article < kReach && words.is_plain(article - 1) &&
         (words.bits(article - 1) & kSmall) == 0)
    --article;
  if (article < 2) return {};
  --article;
  const bool one = words.is(article, "a") || words.is(article, "an") || words.is(article, "the");
  if (!one || words.token(article - 1).mark != ',') return {};
  uint32_t begin = article - 1;
  while (begin > 0 && article - 1 - begin < kLongestName && is_name_word(words, begin - 1)) --begin;
  return {begin, article - 1};
}

}  // namespace

TokenRange name_beside(const TextWords& words, uint32_t noun) {
  if (!words.has(noun) || words.token(noun).capital || !has_own_name(words, noun)) return {};
  const TokenRange after = name_after(words, noun);
  return after.size() > 0 ? after : name_before(words, noun);
}

}  // namespace dateline

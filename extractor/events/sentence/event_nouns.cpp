#include "extractor/events/sentence/event_nouns.h"

#include <algorithm>
#include <array>

#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

// A small word, a verb, a name: anything that cannot be the noun an event noun describes.
constexpr WordBits kNoNoun = words::preposition | words::coordinator | words::subordinator |
                             words::determiner | words::pronoun_subject | words::pronoun_object |
                             words::pronoun_relative | words::pronoun_possessive |
                             words::auxiliary | words::be | words::adjective | words::adjective_ed |
                             words::negator | words::finite_verb | words::verb_participle |
                             words::verb_ing;

bool is_noun_described(const SentenceReading& s, uint32_t i) {
  const SentenceView& view = s.view;
  if (!view.range.contains(i) || view.token(i).kind != TokenKind::word) return false;
  if (view.token(i).capital || view.date_at(i) || s.in_verb(i) || view.is_word(i, "'s"))
    return false;
  if (view.is_word(i, "date") || view.is_word(i, "deadline")) return false;  // "return date"
  return !view.has(i, kNoNoun) && !is_adverb(view, i);
}

constexpr std::array<std::string_view, 9> kParticles = {"out", "up",   "down", "off", "in",
                                                        "on",  "over", "back", "away"};

// "buy-out", "break-up", "lay-off": a verb made a noun with its particle.
bool is_verb_with_particle(const SentenceReading& s, uint32_t i) {
  const SentenceView& view = s.view;
  if (!view.has(i, words::verb_base) || !view.mark_at(i + 1, '-') || !view.token(i + 1).glued)
    return false;
  if (!view.range.contains(i + 2) || !view.token(i + 2).glued) return false;
  const bool particle = std::any_of(kParticles.begin(), kParticles.end(),
                                    [&](std::string_view p) { return view.is_word(i + 2, p); });
  return particle && !is_noun_described(s, i + 3);
}

// "its 1988 [recapitalization]": no list holds them all.
bool is_unlisted_event(const SentenceView& view, uint32_t i) {
  constexpr size_t kShortest = 12;  // bytes; "organization" is listed
  const Token& t = view.token(i);
  if (t.entry != Token::kNoEntry || t.capital || t.kind != TokenKind::word) return false;
  const std::string_view word = view.shape->words(i);
  return word.size() >= kShortest && (word.ends_with("ization") || word.ends_with("isation"));
}

// "the Communist [Party]", "the Paris Stock [Exchange]", "the ruling [party]": who, not what
// happened.
bool names_body(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 3> kBodies = {"party", "exchange", "congress"};
  constexpr std::array<std::string_view, 12> kOfBodies = {
      "ruling",       "opposition", "political", "stock",       "governing", "communist",
      "conservative", "socialist",  "labour",    "nationalist", "main",      "telephone"};
  if (i == view.range.begin || !view.is_one_of(i, kBodies)) return false;
  return (view.token(i).capital && view.token(i - 1).capital) || view.is_one_of(i - 1, kOfBodies);
}

}  // namespace

bool is_event_noun(const SentenceReading& s, uint32_t i) {
  const SentenceView& view = s.view;
  if (!view.range.contains(i)) return false;
  if (!view.date_at(i) && !s.in_verb(i) && is_verb_with_particle(s, i)) return true;
  if (!view.has(i, words::event_noun)) return is_unlisted_event(view, i);
  if (view.date_at(i) || s.in_verb(i) || names_body(view, i)) return false;
  if (view.mark_at(i + 1, '-') && view.token(i + 1).glued) return false;
  if (view.has(i + 1, words::event_noun) && !view.date_at(i + 1) && !s.in_verb(i + 1)) return true;
  return !is_noun_described(s, i + 1);
}

uint32_t last_of_compound(const SentenceReading& s, uint32_t i) {
  while (is_event_noun(s, i + 1)) ++i;
  return i;
}

std::optional<uint32_t> event_noun_before(const SentenceReading& s, uint32_t from, uint32_t to,
                                          uint32_t reach) {
  for (uint32_t i = to; i > from && to - i < reach;) {
    if (is_event_noun(s, --i)) return i;
  }
  return std::nullopt;
}

std::optional<uint32_t> event_noun_in_phrase(const SentenceReading& s, uint32_t from,
                                             uint32_t reach) {
  const SentenceView& view = s.view;
  for (uint32_t i = from; i < from + reach && view.range.contains(i); ++i) {
    const bool comma_of_adjectives = view.mark_at(i, ',') && view.has(i - 1, words::adjective);
    const bool hyphen = view.mark_at(i, '-') && view.token(i).glued;
    if (view.is_mark(i) && !hyphen && !comma_of_adjectives && !view.mark_at(i, '$'))
      return std::nullopt;
    if (s.in_verb(i) || view.has(i, words::subordinator)) return std::nullopt;
    if (view.has(i, words::preposition) && !view.has(i, words::adjective | words::event_noun))
      return std::nullopt;
    if (is_event_noun(s, i)) return last_of_compound(s, i);
  }
  return std::nullopt;
}

}  // namespace dateline

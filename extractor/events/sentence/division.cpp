#include <array>

#include "extractor/events/sentence/pieces.h"
#include "extractor/events/sentence/reduced_relatives.h"

namespace dateline {
namespace {

// "told CNN on Tuesday [what] she is seeing": the word that leads to what is told. `limit` if there
// is none.
uint32_t question_word(const SentenceView& view, uint32_t from, uint32_t limit) {
  constexpr std::array<std::string_view, 6> kWords = {"what",  "how",     "why",
                                                      "where", "whether", "who"};
  while (from < limit && !view.is_one_of(from, kWords)) ++from;
  return from;
}

// "told [authorities] it was late", "told [the old mayor] she left": past whom it was told to;
// `from` if nobody is named so.
uint32_t past_whom_it_is_told(const SentenceView& view, uint32_t from, uint32_t limit) {
  constexpr uint32_t kLongest = 4;  // tokens
  constexpr WordBits kNoListener = words::preposition | words::subordinator | words::any_verb |
                                   words::pronoun_relative | words::auxiliary;
  uint32_t i = from + view.has(from, words::determiner | words::pronoun_possessive);
  while (i < limit && i < from + kLongest && view.token(i).kind == TokenKind::word &&
         !view.date_at(i) && !view.has(i, kNoListener | words::pronoun_subject))
    ++i;
  const bool opens = i > from && i < limit && view.has(i, words::pronoun_subject) &&
                     !view.has(i, words::determiner) && !view.date_at(i);
  return opens ? i : from;
}

// Where what is said begins: after the verb, its date, and whom it was said to.
uint32_t content_begin(const SentenceView& view, const VerbGroup& saying, uint32_t limit) {
  const uint32_t asked = question_word(view, saying.tokens.end, limit);
  if (asked < limit) return asked;
  uint32_t i = saying.tokens.end;
  if (view.is_word(saying.head, "told")) {
    if (const uint32_t past = past_whom_it_is_told(view, i, limit); past > i) return past;
  }
  if (view.has(i, words::preposition) && view.date_at(i + 1)) ++i;  // "said on Friday [he left]"
  while (i < limit && view.date_at(i)) ++i;
  // "reported third-quarter income fell": the date describes what comes after it; "said a month ago
  // would be cut" has its subject before.
  const bool opens =
      i <= limit && (view.token(i).capital || view.is_word(i, "there") ||
                     view.has(i, words::determiner | words::pronoun_subject | words::auxiliary));
  if (!opens) i = saying.tokens.end;
  uint32_t name = i;
  while (name < limit && view.token(name).capital && !view.date_at(name)) ++name;
  const bool told_to = name > i && view.has(name, words::determiner | words::pronoun_subject);
  return told_to ? name : i;
}

// "the missile [he fired] was old": a noun, and the pronoun of its relative clause.
bool follows_contact_pronoun(const SentenceView& view, const Piece& piece, const VerbGroup& g) {
  const uint32_t pronoun = g.tokens.begin - 1;
  if (g.tokens.begin < piece.tokens.begin + 3 || !view.has(pronoun, words::pronoun_subject))
    return false;
  constexpr WordBits kNoNoun = words::preposition | words::subordinator | words::coordinator |
                               words::pronoun_relative | words::adverb | words::pronoun_subject;
  return view.token(pronoun - 1).kind == TokenKind::word && !view.date_at(pronoun - 1) &&
         !view.has(pronoun - 1, kNoNoun | words::any_verb) && !view.has(pronoun, words::determiner);
}

// "followed the formula [he agreed on]": a noun right before the pronoun of another verb. Of verbs
// of saying only, lest what comes before be taken for who says it; lines keep the others with
// their noun.
bool opens_contact(const SentenceView& view, const VerbGroup& g) {
  constexpr WordBits kNoNoun = words::preposition | words::subordinator | words::coordinator |
                               words::pronoun_relative | words::adverb | words::pronoun_subject |
                               words::any_verb | words::auxiliary;
  const uint32_t pronoun = g.tokens.begin - 1;
  return pronoun > view.range.begin && view.has(pronoun, words::pronoun_subject) &&
         !view.has(pronoun, words::determiner) && view.token(pronoun - 1).kind == TokenKind::word &&
         !view.date_at(pronoun - 1) && !view.has(pronoun - 1, kNoNoun);
}

// "A pipeline [that sends gas to Jordan] was set on fire": no mark closes the relative clause, and
// the verb of the noun before it follows.
bool closes_relative(const SentenceView& view, const Piece& piece, const VerbGroup& first,
                     const VerbGroup& next) {
  constexpr std::array<std::string_view, 3> kRelatives = {"who", "which", "that"};
  const uint32_t begin = piece.tokens.begin;
  const bool relative = piece.opened == Cut::subordinator && begin > view.range.begin &&
                        (!view.is_mark(begin - 1) || view.mark_at(begin - 1, ')')) &&
                        view.is_one_of(begin, kRelatives);
  const bool contact = follows_contact_pronoun(view, piece, first);
  constexpr uint32_t kOwnSubject = 5;  // "that [the old mayor] aroused in 1990 remains"
  const bool own = view.has(begin + 1, words::determiner | words::pronoun_possessive) &&
                   first.tokens.begin <= begin + kOwnSubject;
  if (first.saying || (!contact && (!relative || (!own && first.tokens.begin > begin + 2))))
    return false;
  // "created [a threat]": a participle would have no object
  const bool object = view.has(next.tokens.end, words::determiner | words::pronoun_possessive) &&
                      !view.date_at(next.tokens.end) && relative;
  const bool past_date = view.date_at(next.tokens.begin - 1) && view.has(next.head, words::verb_s);
  const bool sure = next.tokens.begin != next.head || next.copula || object || past_date ||
                    (view.has(next.head, words::verb_past | words::verb_s) && !next.weak &&
                     !view.has(next.head, words::verb_participle));
  const uint32_t before = next.tokens.begin - 1;
  return sure && !view.has(before, words::pronoun_subject | words::determiner | words::preposition);
}

// "told the paper in an interview [published] on Friday": a participle of a noun that "in a" leads.
bool describes_led_noun(const SentenceView& view, const VerbGroup& g) {
  const uint32_t noun = g.head - 1;
  if (g.tokens.begin != g.head || g.head < view.range.begin + 3) return false;
  const bool led = view.has(noun - 2, words::preposition) &&
                   (view.is_word(noun - 1, "a") || view.is_word(noun - 1, "an"));
  const bool follows = view.date_at(g.tokens.end) || view.has(g.tokens.end, words::preposition);
  return led && follows && view.has(g.head, words::verb_participle) &&
         view.token(noun).kind == TokenKind::word;
}

}  // namespace

void divide(const SentenceView& view, std::vector<VerbGroup>& verbs, Piece piece,
            std::vector<Piece>& out) {
  int finite = -1;
  const uint32_t verbs_end = piece.verbs.past();
  for (uint32_t v = piece.verbs.front(); v < piece.verbs.past(); ++v) {
    VerbGroup& g = verbs[v];
    if (g.finite && finite >= 0 && verbs[static_cast<size_t>(finite)].saying &&
        describes_led_noun(view, g))
      settle_joined(view, g);
    if (!g.finite) continue;
    if (finite < 0) {
      finite = static_cast<int>(v);
      continue;
    }
    VerbGroup& first = verbs[static_cast<size_t>(finite)];
    const bool relative = closes_relative(view, piece, first, g);
    if (relative || (first.saying && !first.passive)) {
      const uint32_t at = relative ? g.tokens.begin : content_begin(view, first, g.tokens.begin);
      const auto next = static_cast<uint32_t>(finite) + 1;
      const Piece rest{{at, piece.tokens.end},
                       relative ? Cut::resumed : Cut::content,
                       {next, piece.verbs.past()}};
      piece.verbs = {piece.verbs.front(), next};
      piece.tokens.end = at;
      out.push_back(piece);
      piece = rest;
      v = next - 1;
      finite = -1;
    } else if (settle_participle(view, first, g)) {
      if (!first.finite) finite = static_cast<int>(v);
    } else if (g.saying && opens_contact(view, g)) {
      piece.verbs = {piece.verbs.front(), v};
      const Piece rest{{g.tokens.begin - 1, piece.tokens.end}, Cut::subordinator, {v, verbs_end}};
      piece.tokens.end = g.tokens.begin - 1;
      out.push_back(piece);
      piece = rest;
      finite = static_cast<int>(v);
    }
  }
  out.push_back(piece);
}

}  // namespace dateline

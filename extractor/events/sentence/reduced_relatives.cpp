#include "extractor/events/sentence/reduced_relatives.h"

#include <array>

namespace dateline {
namespace {

bool could_be_participle(const SentenceView& view, const VerbGroup& g) {
  return g.tokens.begin == g.head && view.has(g.head, words::verb_participle) &&
         !view.has(g.head, words::auxiliary);
}

// A participle has no object: a preposition or a date follows it.
bool lacks_object(const SentenceView& view, const VerbGroup& g) {
  return view.date_at(g.tokens.end) || view.has(g.tokens.end, words::preposition | words::adverb);
}

bool is_naming(const SentenceView& view, const VerbGroup& g) {
  if (g.tokens.begin != g.head) return false;  // "was called off"
  return view.is_word(g.head, "called") || view.is_word(g.head, "named") ||
         view.is_word(g.head, "dubbed") || view.is_word(g.head, "known");
}

bool follows_pronoun(const SentenceView& view, const VerbGroup& g) {
  const uint32_t i = g.tokens.begin - 1;
  return view.is_word(i, "he") || view.is_word(i, "she") || view.is_word(i, "they") ||
         view.is_word(i, "we") || view.is_word(i, "i");
}

// "how much dust [the United States] belched": a noun, and right after it the subject of its
// clause. Of verbs that take two ("gave the boy the book signed in May") it may be the second of
// them.
bool has_own_subject(const SentenceView& view, const VerbGroup& first, const VerbGroup& g) {
  constexpr uint32_t kReach = 4;  // tokens of a subject
  constexpr std::array<std::string_view, 10> kOfTwo = {
      "gave", "showed", "told", "sent", "paid", "offered", "handed", "sold", "lent", "taught"};
  constexpr WordBits kNoNoun = words::preposition | words::subordinator | words::coordinator |
                               words::adverb | words::any_verb | words::auxiliary |
                               words::pronoun_subject | words::pronoun_object | words::determiner;
  if (view.is_one_of(first.head, kOfTwo)) return false;
  for (uint32_t i = g.tokens.begin - 1; i > first.tokens.end && i + kReach > g.tokens.begin; --i) {
    if (view.is_mark(i) || view.date_at(i) || view.has(i, words::preposition)) return false;
    if (!view.is_word(i, "the")) continue;
    return view.token(i - 1).kind == TokenKind::word && !view.date_at(i - 1) &&
           !view.has(i - 1, kNoNoun);
  }
  return false;
}

// "issued [a] warning": what has an object is no participle, save of what is done to two ("workers
// paid a bonus").
bool surely_has_object(const SentenceView& view, const VerbGroup& g) {
  constexpr std::array<std::string_view, 16> kOfTwo = {
      "paid", "given",  "granted", "awarded", "offered", "shown", "told",    "asked",
      "sent", "denied", "elected", "taught",  "named",   "made",  "allowed", "refused"};
  const uint32_t next = g.tokens.end;
  return !view.is_one_of(g.head, kOfTwo) && !view.date_at(next) &&
         view.has(next, words::determiner | words::pronoun_possessive) &&
         !view.has(next, words::preposition | words::adverb);
}

void demote(VerbGroup& g) {
  g.finite = false;
  g.past = false;
  g.passive = true;
}

}  // namespace

void settle_joined(const SentenceView& view, VerbGroup& second) {
  if (could_be_participle(view, second) && lacks_object(view, second)) demote(second);
}

void settle_done_to(const SentenceView& view, VerbGroup& group) {
  constexpr std::array<std::string_view, 11> kDone = {
      "killed",    "injured",  "wounded",   "arrested", "detained", "convicted",
      "kidnapped", "abducted", "sentenced", "indicted", "published"};
  const uint32_t next = group.tokens.end;
  const bool bare = view.date_at(next) || view.has(next, words::preposition);
  // "was arrested and [sentenced] in May" shares its "was"
  const bool joined = view.has(group.head - 1, words::coordinator);
  if (!joined && group.finite && group.tokens.begin == group.head && bare &&
      view.is_one_of(group.head, kDone))
    demote(group);
}

bool settle_participle(const SentenceView& view, VerbGroup& first, VerbGroup& second) {
  // "given back some of the power they [lost] to them"
  if (second.past && !second.weak &&
      (follows_pronoun(view, second) || has_own_subject(view, first, second)))
    return false;
  if (second.weak) return second.finite = false, true;
  if (first.weak) {
    first.finite = false;
    // "a vote [set] for June 8 was canceled"
    if (could_be_participle(view, first) && lacks_object(view, first)) demote(first);
    return true;
  }
  // "He bought a farm called Oakham"
  if (is_naming(view, second) ||
      (follows_pronoun(view, first) && could_be_participle(view, second)))
    return demote(second), true;
  const bool either = could_be_participle(view, first);
  const bool later = could_be_participle(view, second);
  // "shows how some experts [blamed] the farms"
  if (later && !either && surely_has_object(view, second)) return false;
  if (later && (!either || view.is_word(second.tokens.end, "by"))) return demote(second), true;
  if (!either) return false;
  if (later && lacks_object(view, second) && !lacks_object(view, first))
    return demote(second), true;
  if (surely_has_object(view, first)) return false;
  return demote(first), true;
}

}  // namespace dateline

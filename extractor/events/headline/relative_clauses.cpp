#include "extractor/events/headline/relative_clauses.h"

#include <array>

#include "extractor/events/sentence/antecedent.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

// "the car [that crashed]": the relative word is the subject.
bool is_relative_verb(const SentenceReading& s, const VerbGroup& g) {
  const uint32_t begin = s.clauses[s.clause_of(g.head)].tokens.begin;
  const bool relative = s.view.is_word(begin, "who") || s.view.is_word(begin, "which") ||
                        s.view.is_word(begin, "that");
  return relative && g.tokens.begin == begin + 1;
}

// "her husband, whom she married in 1958[, and three children]": such a clause ends at a comma
// after its verb.
uint32_t end_of_object_clause(const SentenceReading& s, const VerbGroup& g, uint32_t end) {
  uint32_t at = g.tokens.end;
  while (at < end && !s.view.mark_at(at, ',')) ++at;
  return at;
}

}  // namespace

uint32_t own_end(const SentenceReading& s, int verb) {
  const TokenRange clause = s.clauses[s.clause_of(s.verb(verb).head)].tokens;
  const uint32_t end = clause.end;
  if (s.view.is_word(clause.begin, "whom")) return end_of_object_clause(s, s.verb(verb), end);
  if (!is_relative_verb(s, s.verb(verb))) return end;
  for (auto next = static_cast<size_t>(verb) + 1; next < s.verbs.size(); ++next) {
    const VerbGroup& g = s.verbs[next];
    if (g.tokens.begin >= end) break;
    // "those who met on Friday [hope]"
    const bool sure =
        !g.weak || s.view.date_at(g.tokens.begin - 1) || is_adverb(s.view, g.tokens.begin - 1);
    if (g.finite && sure && !s.view.is_word(g.tokens.begin - 1, "to")) return g.tokens.begin;
  }
  return end;
}

std::optional<uint32_t> contact_subject(const SentenceReading& s, TokenRange subject) {
  if (subject.size() < 3) return std::nullopt;
  const SentenceView& view = s.view;
  const uint32_t last = subject.end - 1;
  for (uint32_t i = subject.begin; i < last; ++i) {
    const bool other = view.mark_at(i, ',') || view.has(i, words::pronoun_object) ||
                       (i > subject.begin && view.has(i, words::determiner));
    if (other) return std::nullopt;
  }
  constexpr std::array<std::string_view, 6> kPronouns = {"it", "he", "she", "they", "we", "i"};
  const bool pronoun = view.is_one_of(last, kPronouns);
  const bool noun = view.has(subject.begin, words::determiner | words::pronoun_possessive) &&
                    view.token(last - 1).kind == TokenKind::word &&
                    !view.has(last - 1, words::preposition | words::subordinator |
                                            words::coordinator | words::pronoun_relative);
  return pronoun && noun ? std::optional(last) : std::nullopt;
}

std::optional<uint32_t> contact_name(const SentenceView& view, TokenRange noun) {
  constexpr WordBits kDescribes = words::role | words::person_title | words::adjective |
                                  words::adjective_ed | words::nationality | words::organisation |
                                  words::preposition | words::coordinator;
  if (noun.size() < 3 || !view.has(noun.begin, words::determiner)) return std::nullopt;
  for (uint32_t i = noun.begin + 2; i < noun.end; ++i) {
    if (view.is_mark(i) || view.is_mark(i - 1)) return std::nullopt;
    if (!view.token(i).capital || view.token(i - 1).capital) continue;
    const bool named = view.any_has({i, noun.end}, words::given_name | words::person_title);
    return named && !view.has(i - 1, kDescribes) ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

TokenRange with_restriction(const SentenceReading& s, int verb, TokenRange subject) {
  constexpr std::array<std::string_view, 3> kRelatives = {"that", "who", "which"};
  constexpr size_t kLongest = 9;  // words
  const uint32_t end = s.verb(verb).tokens.begin;
  const TokenRange whole{subject.begin, end};
  if (subject.begin >= subject.end || subject.end + 1 >= end) return subject;
  // "the ferry that left Oslo and [arrived]": the verb is of the relative clause itself
  if (s.clauses[s.clause_of(s.verb(verb).head)].coordinate) return subject;
  if (!s.view.is_one_of(subject.end, kRelatives) || s.view.word_count(whole) > kLongest)
    return subject;
  bool told = false;
  for (uint32_t i = subject.end; i < end; ++i) {
    if (s.view.is_mark(i) && !s.view.token(i).glued) return subject;
    if (s.view.mark_at(i, ',') || s.view.mark_at(i, ')')) return subject;
    told |= s.in_verb(i) && s.verb(s.verb_of(i)).finite;
  }
  return told ? whole : subject;
}

TokenRange relative_object(const SentenceReading& s, int verb) {
  constexpr std::array<std::string_view, 22> kSaying = {
      "fact", "claim", "claims",     "idea",   "news",   "report",  "reports",  "belief",
      "hope", "hopes", "fear",       "fears",  "signs",  "sign",    "evidence", "day",
      "time", "year",  "likelihood", "chance", "extent", "concerns"};
  const VerbGroup& g = s.verb(verb);
  const Clause& clause = s.clauses[s.clause_of(g.head)];
  const uint32_t relative = clause.tokens.begin;
  const bool led = s.view.is_word(relative, "that") || s.view.is_word(relative, "which");
  if (!clause.subordinate || !led || g.passive || g.copula || g.saying ||
      g.tokens.begin < relative + 2 || relative < s.view.range.begin + 2)
    return {};
  const uint32_t next = g.tokens.end;
  const bool bare = !s.view.range.contains(next) || s.view.date_at(next) || s.view.is_mark(next);
  const uint32_t noun = relative - 1;
  if (!bare || s.in_verb(noun) || s.view.date_at(noun) || s.view.is_one_of(noun, kSaying))
    return {};
  if (!s.view.has(next - 1, words::any_verb) || s.view.has(noun, words::adjective | words::adverb))
    return {};
  return noun_before(s, relative);
}

}  // namespace dateline

#include "extractor/events/names/attribution.h"

#include <array>

#include "extractor/events/names/names.h"
#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr uint32_t kLongestSpeaker = 12;
constexpr uint32_t kReach = 80;  // tokens between what is said and who says it

bool ends_phrase(const SentenceView& view, uint32_t i) {
  return view.is_mark(i) && !view.mark_at(i, '-') && !view.mark_at(i, '\'');
}

// "according to energy [services] firm Roe": a word that could be a verb, where a noun goes on.
bool goes_on_with_noun(const SentenceReading& s, uint32_t i) {
  return s.verb(s.verb_of(i)).weak && s.view.range.contains(i + 1) &&
         s.view.token(i + 1).kind == TokenKind::word && !s.in_verb(i + 1) &&
         !s.view.has(i + 1, words::determiner | words::preposition | words::pronoun_object |
                                words::pronoun_possessive | words::subordinator | words::adverb);
}

TokenRange phrase_from(const SentenceReading& s, uint32_t begin) {
  const SentenceView& view = s.view;
  uint32_t end = begin;
  // "according to a [2011] report by the bank"
  if (view.has(begin, words::determiner) && view.date_at(begin + 1))
    end = view.past_date(begin + 1);
  while (view.range.contains(end) && !ends_phrase(view, end) && !view.date_at(end) &&
         end - begin < kLongestSpeaker && (!s.in_verb(end) || goes_on_with_noun(s, end)) &&
         !view.has(end, words::pronoun_relative | words::subordinator)) {
    ++end;
  }
  while (end > begin && view.has(end - 1, words::preposition)) --end;
  return {begin, end};
}

TokenRange according_to(const SentenceReading& s, uint32_t near) {
  const TokenRange range = s.view.range;
  const uint32_t from = near > range.begin + kReach ? near - kReach : range.begin;
  for (uint32_t i = from; i + 2 < range.end && i < near + kReach; ++i) {
    if (!s.view.is_word(i, "according") || !s.view.is_word(i + 1, "to")) continue;
    // "spending set according to last year's levels": how, not who says so
    const bool how = i > range.begin && s.in_verb(i - 1) && !s.verb(s.verb_of(i - 1)).finite;
    if (!how) return phrase_from(s, i + 2);
  }
  return {};
}

bool names_someone(const SentenceView& view, TokenRange range) {
  if (range.begin >= range.end || view.is_mark(range.begin)) return false;
  return !view.has(range.begin, words::pronoun_relative | words::preposition | words::verb_ing) &&
         (range.size() > 1 ||
          !view.has(range.begin, words::pronoun_subject | words::pronoun_object));
}

// "complained of the smell [since the plant opened]": a clause that tells when, not what.
bool only_says_when(const SentenceReading& s, const VerbGroup& saying, size_t clause) {
  constexpr std::array<std::string_view, 6> kWhen = {"since", "when",  "before",
                                                     "after", "until", "while"};
  constexpr std::array<std::string_view, 5> kOf = {"of", "about", "over", "against", "for"};
  return s.clauses[clause].subordinate && s.view.is_one_of(saying.tokens.end, kOf) &&
         s.view.is_one_of(s.clauses[clause].tokens.begin, kWhen);
}

// "declared [its independence] in 1811; Spain did not": what is said is a thing.
bool names_object(const SentenceReading& s, const VerbGroup& saying) {
  return s.view.has(saying.tokens.end, words::determiner | words::pronoun_possessive) &&
         !s.view.date_at(saying.tokens.end);
}

bool opens_after_semicolon(const SentenceReading& s, size_t clause) {
  const uint32_t begin = s.clauses[clause].tokens.begin;
  return s.view.mark_at(begin, ';') ||
         (begin > s.view.range.begin && s.view.mark_at(begin - 1, ';'));
}

// "Neither side has commented", "Nobody said"
bool is_nobody(const SentenceReading& s, int saying) {
  constexpr std::array<std::string_view, 5> kNobody = {"neither", "no", "nobody", "none",
                                                       "nothing"};
  const TokenRange subject = subject_of(s, saying);
  return subject.begin < subject.end &&
         (s.view.is_one_of(subject.begin, kNobody) ||
          (subject.begin > s.view.range.begin && s.view.is_one_of(subject.begin - 1, kNobody)));
}

// "met on May 3 [and the officials said] they could not agree": they say what comes after.
bool says_more(const SentenceReading& s, size_t saying, const Trigger& t) {
  const Clause& clause = s.clauses[saying];
  const bool follows = saying + 1 < s.clauses.size() && s.clauses[saying + 1].content;
  return clause.coordinate && clause.resumes < 0 && t.clause < saying && follows;
}

// What is said stands beside the saying: in the clause after it, or anywhere before it, but not
// where the saying is only told of ("the man who said so").
bool says_it(const SentenceReading& s, int saying, const Trigger& t) {
  const VerbGroup& g = s.verb(saying);
  if (!g.saying || !g.finite || g.passive || g.negated || saying == t.verb) return false;
  if (g.future && !g.past) return false;  // "will report in May": it has not
  const size_t clause = s.clause_of(g.head);
  if (t.clause == clause + 1 && only_says_when(s, g, t.clause)) return false;
  if (t.clause == clause + 1 && names_object(s, g) && opens_after_semicolon(s, t.clause))
    return false;
  if (is_nobody(s, saying)) return false;
  if (says_more(s, clause, t)) return false;
  return !s.clauses[clause].subordinate && clause != t.clause;
}

bool may_precede_speaker(const SentenceView& view, uint32_t head) {
  return view.is_word(head, "said") || view.is_word(head, "says") || view.is_word(head, "added") ||
         view.is_word(head, "explained");
}

// ", said Maria Lopez": the verb opens its clause, and a name or an article follows.
TokenRange speaker_after(const SentenceReading& s, int saying) {
  const VerbGroup& g = s.verb(saying);
  const Clause& clause = s.clauses[s.clause_of(g.head)];
  if (clause.coordinate || clause.tokens.begin == s.view.range.begin) return {};
  if (g.tokens.begin > clause.tokens.begin + 2 || !s.view.is_mark(g.tokens.begin - 1)) return {};
  if (!may_precede_speaker(s.view, g.head)) return {};
  const uint32_t next = g.tokens.end;
  const bool someone =
      s.view.range.contains(next) && !s.view.date_at(next) &&
      (s.view.token(next).capital || s.view.has(next, words::determiner | words::role));
  if (!someone || s.view.has(next, words::pronoun_subject)) return {};
  const TokenRange after = phrase_from(s, next);
  return names_someone(s.view, after) ? after : TokenRange{};
}

// "forecast a [rise] for 2030": who says so is the verb's subject.
bool is_foretold(const SentenceReading& s, const Trigger& t) {
  if (!t.noun || t.verb < 0) return false;
  const VerbGroup& g = s.verb(t.verb);
  return g.saying && g.planning && g.finite && !g.passive && t.token > g.head;
}

}  // namespace

TokenRange speaker_of(const SentenceReading& s, int saying) {
  if (const TokenRange after = speaker_after(s, saying); after.begin < after.end) return after;
  TokenRange subject = subject_of(s, saying);
  while (subject.begin < subject.end && is_adverb(s.view, subject.begin)) ++subject.begin;
  while (subject.begin < subject.end &&
         (s.view.is_mark(subject.end - 1) || is_adverb(s.view, subject.end - 1) ||
          s.view.is_word(subject.end - 1, "only")))
    --subject.end;
  if (subject.begin < subject.end)
    return subject.size() <= kLongestSpeaker ? subject : TokenRange{};
  // "a source with friends in high places told the paper": the paper does not speak.
  if (!may_precede_speaker(s.view, s.verb(saying).head)) return {};
  const TokenRange after = phrase_from(s, s.verb(saying).tokens.end);
  return names_someone(s.view, after) ? after : TokenRange{};
}

std::string attribution_of(const SentenceReading& sentence, const Trigger& trigger) {
  if (is_statement(sentence, trigger) || is_foretold(sentence, trigger)) {
    const TokenRange who = speaker_of(sentence, trigger.verb);
    return names_someone(sentence.view, who) ? text_of(sentence.view, who) : "";
  }
  const TokenRange according = according_to(sentence, trigger.token);
  if (according.begin < according.end) return text_of(sentence.view, according);
  for (size_t i = 0; i < sentence.verbs.size(); ++i) {
    const uint32_t head = sentence.verbs[i].head;
    if (head + kReach < trigger.token) continue;
    if (head > trigger.token + kReach) break;
    if (!says_it(sentence, static_cast<int>(i), trigger)) continue;
    const TokenRange who = speaker_of(sentence, static_cast<int>(i));
    if (names_someone(sentence.view, who)) return text_of(sentence.view, who);
  }
  return "";
}

}  // namespace dateline

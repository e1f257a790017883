#include "extractor/events/headline/telling.h"

#include <algorithm>
#include <array>

#include "extractor/events/headline/clause_told.h"
#include "extractor/events/headline/relative_clauses.h"
#include "extractor/events/sentence/antecedent.h"
#include "extractor/events/sentence/noun_phrase.h"
#include "extractor/events/sentence/subject.h"

namespace dateline {
namespace {

constexpr size_t kPlainPhrase = 4;  // words of a noun phrase that can stand alone

// Where the words of a verb without a tense end: at a comma, or at the next verb that has one.
uint32_t end_without_tense(const SentenceReading& s, const VerbGroup& g, uint32_t limit) {
  uint32_t end = g.tokens.end;
  while (end < limit && !s.view.mark_at(end, ',') &&
         !(s.in_verb(end) && s.verb(s.verb_of(end)).finite))
    ++end;
  return end;
}

// "a report released on Friday", "the helicopter shot down in May": the noun before the participle.
ToldClause participle_told(const SentenceReading& s, int verb, TokenRange noun) {
  const VerbGroup& g = s.verb(verb);
  const uint32_t limit = s.clauses[s.clause_of(g.head)].tokens.end;
  const uint32_t end = end_without_tense(s, g, std::min(limit, g.tokens.begin + kReach));
  if (const auto name = contact_name(s.view, noun); name && g.tokens.begin == noun.end)
    return {{{*name, noun.end}, g.tokens, {noun.begin, *name}, {g.tokens.end, end}}, true, g.head};
  ToldClause told = with_subject(noun, {g.tokens.begin, end}, g.head);
  told.without_was = g.passive && !s.view.has(g.head, words::verb_ing) &&
                     !s.view.has(noun.end - 1, words::pronoun_subject);
  return told;
}

// "in an interview [published] on Friday", after a saying: where it was said, not what happened.
bool is_of_telling(const SentenceReading& s, int verb, TokenRange noun) {
  constexpr std::array<std::string_view, 12> kTexts = {
      "interview", "statement", "report", "story",  "article",   "letter",
      "post",      "message",   "video",  "speech", "editorial", "column"};
  if (noun.begin >= noun.end || !s.view.is_one_of(noun.end - 1, kTexts)) return false;
  if (!s.view.is_word(noun.begin - 1, "in")) return false;
  const int main = s.clauses[s.clause_of(s.verb(verb).head)].main;
  return main >= 0 && main < verb && s.verb(main).saying;
}

// "the idea is to have a pope [elected]", "who want to see justice [done]": what somebody is to
// have done has not been done.
bool is_only_wanted(const SentenceReading& s, TokenRange noun) {
  constexpr std::array<std::string_view, 8> kHaving = {"have", "get",   "see",  "want",
                                                       "keep", "leave", "like", "need"};
  const int verb = noun.begin > s.view.range.begin ? s.verb_of(noun.begin - 1) : -1;
  if (verb < 0 || noun.begin >= noun.end) return false;
  const VerbGroup& g = s.verb(verb);
  return s.view.is_one_of(g.head, kHaving) && (g.infinitive || g.future || g.possible);
}

// The noun that a participle describes: "a report [released]"; "The bank, [founded] in 1890 and
// sold in 1901, failed": whom the main verb tells of.
TokenRange described_noun(const SentenceReading& s, int verb) {
  const uint32_t begin = s.verb(verb).tokens.begin;
  const TokenRange noun = noun_described(s, begin);
  const int main = s.clauses[s.clause_of(begin)].main;
  if (noun.begin < noun.end || main <= verb || begin == s.view.range.begin) return noun;
  if (!s.view.mark_at(begin - 1, ',') && !s.view.has(begin - 1, words::coordinator)) return {};
  const TokenRange subject = subject_of(s, main);
  return subject.end < begin ? subject : TokenRange{};
}

// "[Rescued by fishermen] in May, the boy ...": whom the main verb tells of.
ToldClause opening_told(const SentenceReading& s, int verb) {
  const VerbGroup& g = s.verb(verb);
  const Clause& clause = s.clauses[s.clause_of(g.head)];
  const uint32_t end = end_without_tense(s, g, clause.tokens.end);
  TokenRange subject = subject_of(s, clause.main);
  // "Faced with debts, the bank's [answer] was a sale": the bank is
  for (uint32_t i = subject.begin; i < subject.end; ++i) {
    if (s.view.is_possessive(i)) subject = {};
  }
  ToldClause told = with_subject(subject, {g.tokens.begin, end}, g.head);
  const bool done_to = g.tokens.begin == g.head && s.view.has(g.head, words::verb_participle) &&
                       !s.view.has(g.head, words::verb_ing);
  (done_to ? told.without_was : told.without_tense) = true;
  return told;
}

// A verb that is not finite, before the main verb of its clause and at its opening.
bool stands_at_opening(const SentenceReading& s, int verb) {
  const VerbGroup& g = s.verb(verb);
  const Clause& clause = s.clauses[s.clause_of(g.head)];
  if (g.finite || g.infinitive || clause.main <= verb) return false;
  return g.tokens.begin == clause.tokens.begin ||
         (g.tokens.begin == clause.tokens.begin + 1 && s.view.has(g.head, words::verb_ing) &&
          s.view.has(clause.tokens.begin, words::preposition | words::subordinator));
}

// ", dismissing an appeal": whoever the sentence tells of does it.
ToldClause trailing_told(const SentenceReading& s, int verb) {
  const size_t clause = s.clause_of(s.verb(verb).head);
  const TokenRange rest{s.verb(verb).tokens.begin, s.clauses[clause].tokens.end};
  const int main = s.clauses[s.trailed_by(clause)].main;
  const TokenRange subject = main < 0 ? TokenRange{} : subject_of(s, main);
  const bool pronoun = subject.size() == 1 && s.view.has(subject.begin, words::pronoun_subject);
  return with_subject(pronoun ? TokenRange{} : subject, rest, s.verb(verb).head);
}

// "has started every game since [entering the league]": whom the verb around it tells of.
ToldClause gerund_told(const SentenceReading& s, int verb) {
  const VerbGroup& g = s.verb(verb);
  size_t clause = s.clause_of(g.head);
  const uint32_t end = end_without_tense(s, g, s.clauses[clause].tokens.end);
  while (clause > 0 && (s.clauses[clause].main < 0 || s.clauses[clause].main > verb)) --clause;
  const int main = s.clauses[clause].main;
  TokenRange subject = main < 0 || main > verb ? TokenRange{} : subject_of(s, main);
  if (subject.contains(g.head)) subject = {};
  // "has been ill since [leaving Oslo]": the gerund has its tense from the verb around it
  if (main >= 0 && main < verb && !s.verb(main).weak && subject.begin < subject.end)
    return {{subject, {s.verb(main).tokens.begin, end}}, true, g.head};
  ToldClause told = with_subject(subject, {g.tokens.begin, end}, g.head);
  told.without_tense = true;
  return told;
}

// A verb in -ing that a word of time leads; "kept from [leaving]" hangs on its verb.
bool is_led_gerund(const SentenceReading& s, int verb) {
  constexpr std::array<std::string_view, 6> kLeading = {"after", "before", "since",
                                                        "while", "when",   "upon"};
  const VerbGroup& g = s.verb(verb);
  return !g.finite && g.tokens.begin == g.head && s.view.has(g.head, words::verb_ing) &&
         g.head > s.view.range.begin && s.view.is_one_of(g.head - 1, kLeading);
}

// "a decision on Friday [to leave]": nouns that an infinitive says more of.
bool takes_infinitive(const SentenceView& view, uint32_t noun) {
  constexpr std::array<std::string_view, 26> kNouns = {
      "decision", "plan",     "plans",    "order",   "attempt",  "move",      "bid",
      "effort",   "efforts",  "offer",    "call",    "calls",    "agreement", "deal",
      "promise",  "proposal", "refusal",  "failure", "vote",     "request",   "demand",
      "pledge",   "threat",   "campaign", "mission", "operation"};
  return view.is_one_of(noun, kNouns);
}

// "after the vote in Oslo [in three weeks] the mayor can go", "rose after the war [two years ago]
// to rule": what follows the date is told of something else.
TokenRange before_other(const SentenceReading& s, uint32_t noun, TokenRange phrase) {
  const SentenceView& view = s.view;
  for (uint32_t i = noun + 1; i < phrase.end; ++i) {
    const uint32_t next = view.past_date(i);
    if (next == i) continue;
    const bool purpose =
        view.is_word(next, "to") && s.in_verb(next + 1) && !takes_infinitive(view, noun);
    if (view.has(next, words::determiner) || purpose)
      return {phrase.begin, i - view.has(i - 1, words::preposition)};
  }
  return phrase;
}

ToldClause noun_told(const SentenceReading& s, const Trigger& t) {
  const TokenRange phrase = before_other(s, t.token, noun_phrase(s, t.token));
  const int main = s.clauses[t.clause].main;
  if (s.view.word_count(phrase) >= kPlainPhrase || main < 0) return {{phrase}, false, t.token};
  return clause_told(s, main);
}

// "a man [(played] by Bo Ray)": of whom stands before the bracket.
TokenRange before_bracket(const SentenceReading& s, const VerbGroup& g) {
  const uint32_t begin = g.tokens.begin;
  const bool done_to = begin == g.head && s.view.has(g.head, words::verb_participle) &&
                       s.view.is_word(g.tokens.end, "by");
  return done_to && begin > s.view.range.begin + 1 && s.view.mark_at(begin - 1, '(')
             ? noun_before(s, begin - 1)
             : TokenRange{};
}

ToldClause verb_told(const SentenceReading& s, const Trigger& t) {
  const VerbGroup& g = s.verb(t.verb);
  if (const TokenRange noun = before_bracket(s, g); noun.size() > 0) {
    ToldClause told = participle_told(s, t.verb, noun);
    told.without_was = true;
    return told;
  }
  const Clause& clause = s.clauses[t.clause];
  if (t.noun && !g.finite) return noun_told(s, t);
  if (g.finite || t.noun) {
    const size_t own = s.clause_of(g.head);
    const bool member = t.member && own > 0 && s.clauses[own - 1].main >= 0;
    return member ? member_told(s, t.verb) : clause_told(s, t.verb);
  }
  if (stands_at_opening(s, t.verb)) return opening_told(s, t.verb);
  if (is_led_gerund(s, t.verb)) return gerund_told(s, t.verb);
  const bool describes = g.passive || (clause.main < 0 && s.view.has(g.head, words::verb_ing));
  TokenRange noun = describes ? described_noun(s, t.verb) : TokenRange{};
  if (is_of_telling(s, t.verb, noun) || is_only_wanted(s, noun)) noun = {};
  if (noun.begin < noun.end) return participle_told(s, t.verb, noun);
  if (clause.trailing && clause.main < 0 && s.view.has(g.head, words::verb_ing))
    return trailing_told(s, t.verb);
  // A verb that only hangs on another is told with that one's clause.
  const bool hangs = clause.main >= 0 && clause.main < t.verb;
  return clause_told(s, hangs ? clause.main : t.verb);
}

}  // namespace

ToldClause telling_of(const SentenceReading& s, const Trigger& trigger) {
  return trigger.verb < 0 ? noun_told(s, trigger) : verb_told(s, trigger);
}

}  // namespace dateline

#include "extractor/events/headline/clause_told.h"

#include <algorithm>
#include <array>

#include "extractor/events/headline/relative_clauses.h"
#include "extractor/events/sentence/antecedent.h"
#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr uint32_t kListenerReach = 2;  // tokens that may stand between a saying and what is said

// "Officials said the bridge had collapsed": what is said belongs to the saying. Empty if nothing
// is said after it.
TokenRange said_after(const SentenceReading& s, int verb) {
  const size_t next = s.clause_of(s.verb(verb).head) + 1;
  if (!s.verb(verb).saying || next >= s.clauses.size() || !s.clauses[next].content) return {};
  TokenRange said = s.clauses[next].tokens;
  // "said that [shortly after the start] the pilots saw a bird": on to the first verb
  for (size_t c = next; c + 1 < s.clauses.size() && s.clauses[c].main < 0; ++c)
    said.end = s.clauses[c + 1].tokens.end;
  // "said that the work [that began in May] was over": past what describes the subject
  const size_t rest = next + 2;
  if (rest < s.clauses.size() && said.end == s.clauses[next + 1].tokens.begin &&
      s.clauses[next + 1].subordinate && !s.view.mark_at(said.end - 1, ',') &&
      s.clauses[rest].resumes >= 0 && !s.clauses[rest].coordinate && s.clauses[rest].main >= 0 &&
      s.verb(s.clauses[rest].main).tokens.begin == s.clauses[rest].tokens.begin)
    said.end = s.clauses[rest].tokens.end;
  return said;
}

// "said on television that he will not run": the saying, and what is said.
ToldClause saying_told(const SentenceReading& s, int verb, TokenRange said) {
  const VerbGroup& g = s.verb(verb);
  const int main = s.clauses[s.clause_of(said.begin)].main;
  const TokenRange own = s.clauses[s.clause_of(g.head)].tokens;
  const bool short_way =
      own.end <= g.tokens.end + kListenerReach || !s.view.has(g.tokens.end, words::preposition);
  const TokenRange verb_words{g.tokens.begin, short_way ? own.end : g.tokens.end};
  const TokenRange subject = subject_of(s, verb);
  const uint32_t core = main >= 0 ? s.verb(main).head : g.head;
  if (subject.begin >= subject.end) return {{verb_words, said}, false, core};
  return {{subject, verb_words, said}, true, core};
}

// "He eventually [left]": what stands between a pronoun and its verb goes with the verb.
void leave_pronoun_alone(const SentenceView& view, TokenRange& subject, TokenRange& rest) {
  if (subject.size() < 2 || subject.end != rest.begin) return;
  if (!view.has(subject.begin, words::pronoun_subject)) return;
  for (uint32_t i = subject.begin + 1; i < subject.end; ++i) {
    if (!view.date_at(i) && !is_adverb(view, i)) return;
  }
  rest.begin = subject.end = subject.begin + 1;
}

// "She was arrested and [sentenced] in May": the "was" that both share. Empty if the verb is a past
// form of its own.
TokenRange shared_auxiliary(const SentenceReading& s, int verb) {
  const VerbGroup& g = s.verb(verb);
  const Clause& clause = s.clauses[s.clause_of(g.head)];
  if (clause.resumes < 0 || !clause.coordinate || g.tokens.begin != g.head) return {};
  const int main = s.clauses[static_cast<size_t>(clause.resumes)].main;
  if (main < 0 || !s.view.has(g.head, words::verb_participle)) return {};
  const VerbGroup& first = s.verb(main);
  if (!first.passive || first.tokens.begin == first.head) return {};
  const bool object =
      !s.view.date_at(g.tokens.end) && !s.view.is_mark(g.tokens.end) &&
      !s.view.has(g.tokens.end, words::preposition | words::adverb | words::adjective);
  return object ? TokenRange{} : TokenRange{first.tokens.begin, first.head};
}

// "He denied that [he had fired]", "It is unclear whether ...": what is denied is told with who
// denies it.
bool is_denied(const SentenceReading& s, int verb) {
  constexpr std::array<std::string_view, 8> kDenying = {
      "denied", "denies", "deny", "denying", "disputed", "disputes", "rejected", "doubted"};
  const size_t clause = s.clause_of(s.verb(verb).head);
  if (clause == 0 || !s.clauses[clause].content || s.clauses[clause - 1].main < 0) return false;
  const VerbGroup& g = s.verb(s.clauses[clause - 1].main);
  // "You could be forgiven for thinking that [the war ended]"
  constexpr std::array<std::string_view, 3> kOnlyThought = {"thinking", "imagining", "pretending"};
  if (s.view.is_one_of(s.clauses[clause].tokens.begin - 1, kOnlyThought)) return true;
  // "None of this is to suggest that [the bank will fail]"
  constexpr std::array<std::string_view, 4> kNobody = {"none", "nothing", "nobody", "neither"};
  const TokenRange who = subject_of(s, s.clauses[clause - 1].main);
  if (who.begin < who.end && s.view.is_one_of(who.begin, kNobody)) return true;
  return s.view.is_one_of(g.head, kDenying) || (g.saying && g.negated);
}

// "The ruling comes [after the bank closed]", "described the actor [as furious]": a verb that says
// nothing without the clause after it.
bool needs_clause(const SentenceReading& s, const VerbGroup& g, uint32_t next) {
  constexpr std::array<std::string_view, 4> kComing = {"comes", "came", "come", "coming"};
  constexpr std::array<std::string_view, 9> kViewing = {"described", "describes", "regarded",
                                                        "viewed",    "portrayed", "hailed",
                                                        "dismissed", "denounced", "characterized"};
  constexpr std::array<std::string_view, 5> kWhen = {"after", "as", "before", "when", "while"};
  constexpr std::array<std::string_view, 4> kAsking = {"whether", "what", "how", "why"};
  if (s.view.is_one_of(next, kAsking) && s.view.has(next - 1, words::preposition)) return true;
  if (s.view.is_one_of(g.head, kViewing)) return s.view.is_word(next, "as");
  if (!s.view.is_one_of(g.head, kComing) || !s.view.is_one_of(next, kWhen)) return false;
  for (uint32_t i = g.tokens.end; i < next; ++i) {
    const bool small = s.view.date_at(i) || is_adverb(s.view, i) || s.view.has(i, words::unit) ||
                       s.view.token(i).kind == TokenKind::number;
    if (!small) return false;
  }
  return true;
}

// Where a verb's clause ends, with the clause that it needs and what that one says.
uint32_t with_needed_clause(const SentenceReading& s, const VerbGroup& g, uint32_t end) {
  size_t clause = s.clause_of(g.head) + 1;
  if (clause >= s.clauses.size() || s.clauses[clause].tokens.begin != end) return end;
  if (!needs_clause(s, g, end)) return end;
  end = s.clauses[clause].tokens.end;
  while (++clause < s.clauses.size() && s.clauses[clause].content)
    end = s.clauses[clause].tokens.end;
  return end;
}

// "a rocket[, expected to be launched in May,]": the noun before the comma, which is not whom the
// sentence tells of. Empty if the verb is its clause's own.
TokenRange expected_noun(const SentenceReading& s, int verb) {
  constexpr std::array<std::string_view, 9> kExpecting = {"expected",  "scheduled", "designed",
                                                          "due",       "meant",     "intended",
                                                          "estimated", "believed",  "thought"};
  const VerbGroup& g = s.verb(verb);
  const uint32_t begin = g.tokens.begin;
  if (begin < s.view.range.begin + 2 || !s.view.mark_at(begin - 1, ',')) return {};
  if (!s.view.is_one_of(begin, kExpecting) || !s.view.is_word(begin + 1, "to")) return {};
  return noun_before(s, begin - 1);
}

}  // namespace

ToldClause with_subject(TokenRange subject, TokenRange rest, uint32_t core) {
  if (subject.begin >= subject.end) return {{rest}, false, core};
  return {{subject, rest}, true, core};
}

ToldClause member_told(const SentenceReading& s, int verb) {
  const size_t clause = s.clause_of(s.verb(verb).head);
  const int main = s.clauses[clause - 1].main;
  const VerbGroup& g = s.verb(main);
  return with_subject(subject_of(s, main), {g.tokens.begin, s.clauses[clause].tokens.end},
                      s.verb(verb).head);
}

ToldClause clause_told(const SentenceReading& s, int verb) {
  const VerbGroup& g = s.verb(verb);
  const TokenRange said = said_after(s, verb);
  if (said.begin < said.end) return saying_told(s, verb, said);
  if (is_denied(s, verb)) {
    const size_t own = s.clause_of(g.head);
    return saying_told(s, s.clauses[own - 1].main, s.clauses[own].tokens);
  }
  const uint32_t own = with_needed_clause(s, g, own_end(s, verb));
  const uint32_t end = std::min(own, g.tokens.begin + kReach);
  TokenRange subject = with_restriction(s, verb, subject_of(s, verb));
  // "according to a report [released]"
  if (subject.begin < subject.end && s.view.is_word(subject.begin, "according"))
    subject = noun_before(s, g.tokens.begin);
  if (const TokenRange noun = expected_noun(s, verb); noun.begin < noun.end) {
    ToldClause told = with_subject(noun, {g.tokens.begin, end}, g.head);
    told.without_was = true;
    return told;
  }
  if (const auto pronoun = contact_subject(s, subject); pronoun && !g.passive && !g.copula)
    return {{{*pronoun, *pronoun + 1}, g.tokens, {subject.begin, *pronoun}, {g.tokens.end, end}},
            true,
            g.head};
  const TokenRange object = relative_object(s, verb);
  if (object.begin < object.end && subject.begin > object.end && subject.size() > 0)
    return {{subject, g.tokens, object, {g.tokens.end, end}}, true, g.head};
  TokenRange rest{g.tokens.begin, end};
  leave_pronoun_alone(s.view, subject, rest);
  ToldClause told = with_subject(subject, rest, g.head);
  const TokenRange shared = shared_auxiliary(s, verb);
  if (told.has_subject && shared.size() > 0) told.ranges.insert(told.ranges.begin() + 1, shared);
  return told;
}

}  // namespace dateline

#include "extractor/events/headline/telling.h"

#include <algorithm>
#include <array>
#include <optional>

#include "extractor/events/sentence/noun_phrase.h"
#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr uint32_t kReach = 60;         // tokens of a clause that a headline looks at
constexpr uint32_t kListenerReach = 2;  // tokens that may stand between a saying and what is said
constexpr size_t kPlainPhrase = 4;      // words of a noun phrase that can stand alone

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

ToldClause with_subject(TokenRange subject, TokenRange rest, uint32_t core) {
  if (subject.begin >= subject.end) return {{rest}, false, core};
  return {{subject, rest}, true, core};
}

// "China was one of three members that abstained": who did it is told by the clause before.
ToldClause member_told(const SentenceReading& s, int verb) {
  const size_t clause = s.clause_of(s.verb(verb).head);
  const int main = s.clauses[clause - 1].main;
  const VerbGroup& g = s.verb(main);
  return with_subject(subject_of(s, main), {g.tokens.begin, s.clauses[clause].tokens.end},
                      s.verb(verb).head);
}

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

// "the car that crashed in May [is gone]": a relative clause ends before the next finite verb.
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

// "[the missile it] fired over Japan": the pronoun is the subject, the noun before it the object.
// The pronoun's token; none where the words before the verb are a subject.
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

// "[the same machine] Ann Lee used": where the name begins that the clause after the noun has for
// its subject; none where the noun only says who that is ("the singer Ann Lee").
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
  return s.view.is_one_of(g.head, kDenying) || (g.saying && g.negated);
}

// "the missiles [that flew over Oslo] fell": which missiles; nobody knows without it.
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

// "drills [that] the two armies began in May": the noun that the verb of a relative clause acts on;
// empty where the clause has an object of its own, or says what the noun says ("the fact that").
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

// A verb's subject and what follows it in its clause.
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
  const TokenRange subject = subject_of(s, clause.main);
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

ToldClause noun_told(const SentenceReading& s, const Trigger& t) {
  const TokenRange phrase = noun_phrase(s, t.token);
  const int main = s.clauses[t.clause].main;
  if (s.view.word_count(phrase) >= kPlainPhrase || main < 0) return {{phrase}, false, t.token};
  return clause_told(s, main);
}

ToldClause verb_told(const SentenceReading& s, const Trigger& t) {
  const VerbGroup& g = s.verb(t.verb);
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

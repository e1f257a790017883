#include "extractor/events/trigger/status.h"

#include <array>

#include "extractor/events/sentence/subject.h"

namespace dateline {
namespace {

constexpr uint32_t kCueReach = 4;

// "no doubt", "no more than three": nothing is denied.
bool only_sounds_denied(const SentenceView& view, uint32_t no) {
  constexpr std::array<std::string_view, 5> kIdioms = {"doubt", "wonder", "fewer", "less",
                                                       "matter"};
  return (view.is_word(no + 1, "more") && view.is_word(no + 2, "than")) ||
         view.is_one_of(no + 1, kIdioms);
}

// A cue among the few words before a noun: "a planned summit", "no agreement".
bool cue_before(const SentenceReading& s, const Trigger& t, WordBits cue) {
  const SentenceView& view = s.view;
  const uint32_t noun = t.token;
  for (uint32_t i = noun; i-- > view.range.begin && i + kCueReach >= noun;) {
    if (view.is_mark(i) || view.has(i, words::subordinator)) return false;
    // "had it [not been] for the strike": denied of the verb
    if (s.in_verb(i) && view.has(i, words::be)) return false;
    // "would not honour the July agreement": it was made in July
    if (s.in_verb(i) && t.ground == Ground::attribute) return false;
    if (view.has(i, cue)) return !only_sounds_denied(view, i);
  }
  return false;
}

// "Saturday's service was canceled": what was to happen did not, then at least.
bool is_called_off(const SentenceReading& s, const Trigger& t) {
  constexpr std::array<std::string_view, 10> kCallingOff = {
      "canceled", "cancelled", "scrapped", "postponed", "aborted",
      "averted",  "thwarted",  "foiled",   "abandoned", "shelved"};
  const int main = s.clauses[t.clause].main;
  if (main < 0) return false;
  const VerbGroup& g = s.verb(main);
  const bool whole = g.passive ? t.token < g.tokens.begin : g.past && t.token >= g.tokens.end;
  const bool off = s.view.is_word(g.head, "called") && s.view.is_word(g.head + 1, "off");
  return whole && !g.negated && (off || s.view.is_one_of(g.head, kCallingOff));
}

bool covers_publication(const TimeSpan& when, const std::optional<Moment>& published) {
  const auto begin = when.begin_day();
  const auto end = when.end_day();
  return published && begin && *begin <= published->day &&
         (when.open_end || (end && published->day < *end));
}

bool denies(const SentenceView& view, uint32_t i) {
  if (only_sounds_denied(view, i)) return false;
  return view.is_word(i, "no") || view.is_word(i, "none") || view.is_word(i, "nobody") ||
         view.is_word(i, "nothing") || view.is_word(i, "neither") || view.is_word(i, "nor");
}

// "No steel was delivered", "made no repairs".
bool denied_around(const SentenceReading& s, int verb) {
  const TokenRange subject = subject_of(s, verb);
  return (subject.begin < subject.end && denies(s.view, subject.begin)) ||
         denies(s.view, s.verb(verb).tokens.end);
}

// "did not hesitate [to sign]": whoever does not put it off does it.
bool puts_off(const SentenceView& view, const VerbGroup& g) {
  constexpr std::array<std::string_view, 4> kPuttingOff = {"hesitate", "fail", "forget", "wait"};
  return view.is_one_of(g.head, kPuttingOff) && view.is_word(g.tokens.end, "to");
}

// "never opened"; "never failed to open": two denials are none.
bool is_denied(const SentenceReading& s, const Trigger& t) {
  const VerbGroup& g = s.verb(t.verb);
  const bool refusal = g.ended && t.token == g.lead && t.token != g.head;
  const bool undone = (g.ended && !refusal) || (g.negated && puts_off(s.view, g));
  const bool never = s.view.is_word(g.tokens.begin - 1, "never");
  return (g.negated || never) != undone;
}

// "denied [taking] bribes", "denied that she had [met] him": so whoever denies it says.
bool is_disowned(const SentenceReading& s, int verb) {
  constexpr std::array<std::string_view, 4> kDenying = {"deny", "denies", "denied", "denying"};
  const auto denies = [&](int v) {
    return v >= 0 && s.view.is_one_of(s.verb(v).head, kDenying) && !s.verb(v).negated &&
           !s.verb(v).passive;
  };
  const VerbGroup& g = s.verb(verb);
  const size_t clause = s.clause_of(g.head);
  if (s.clauses[clause].content && clause > 0) return denies(s.clauses[clause - 1].main);
  return verb > 0 && !g.finite && s.verb(verb - 1).tokens.end == g.tokens.begin && denies(verb - 1);
}

// "did not want [to sign]", "are not going to [be left]": what hangs on a denied verb is denied.
bool hangs_on_denial(const SentenceReading& s, int verb) {
  const VerbGroup& g = s.verb(verb);
  if (!g.infinitive || verb == 0) return false;
  const VerbGroup& before = s.verb(verb - 1);
  return before.negated && before.tokens.end + 1 == g.tokens.begin &&
         s.view.is_word(before.tokens.end, "to") && !puts_off(s.view, before);
}

// "If the steel arrives, the deck could be lowered": both halves are only thought of; "It fell on
// Friday, even if few noticed": what is told as past is not.
bool under_condition(const SentenceReading& s, size_t clause, const VerbGroup& g) {
  if (s.clauses[clause].conditional) return true;
  if ((g.past || g.perfect) && !g.possible && !g.future) return false;
  if (clause > 0 && s.clauses[clause - 1].conditional) return true;
  // "will be asked [whether] to sign": asked in any case
  return clause + 1 < s.clauses.size() && s.clauses[clause + 1].conditional &&
         !s.view.is_word(s.clauses[clause + 1].tokens.begin, "whether");
}

// "The missile fired on Tuesday landed at sea", in an article stamped on Monday: it was Tuesday
// there, or the page was updated. Only plans say so of a day further on.
bool reports_early(const VerbGroup& g, const TimeSpan& when,
                   const std::optional<Moment>& published) {
  const auto begin = when.begin_day();
  const bool next_day = published && begin && *begin == published->day + date::days{1};
  const bool done = g.finite ? (g.past || g.perfect) && !g.progressive : g.passive;
  return next_day && done && !g.planning && !g.infinitive && !g.future && !g.possible;
}

// "Friday's launch startled the town", "said in a statement on Friday": what the main verb tells of
// a noun, it tells of its day. An object can lie ahead: "announced a summit on Friday".
bool told_early(const SentenceReading& s, const Trigger& t, const TimeSpan& when,
                const std::optional<Moment>& published) {
  const int main = s.clauses[t.clause].main;
  if (main < 0 || !reports_early(s.verb(main), when, published)) return false;
  const VerbGroup& g = s.verb(main);
  const bool subject = t.token < g.tokens.begin;
  return subject || (t.token > g.head + 2 && s.view.is_word(t.token - 2, "in"));
}

// "Had it not been for the strike of 1926", "if not for the fire": it was.
bool is_unmade(const SentenceReading& s, const Trigger& t) {
  constexpr uint32_t kReach = 4;
  for (uint32_t i = t.token; i > s.view.range.begin + 1 && i + kReach > t.token; --i) {
    if (s.view.is_word(i - 1, "for"))
      return s.view.has(i - 2, words::negator) ||
             (s.view.is_word(i - 2, "been") && s.view.has(i - 3, words::negator));
  }
  return false;
}

Status of_noun(const SentenceReading& s, const Trigger& t, bool ahead) {
  if (t.ground == Ground::due) return Status::planned;
  if (cue_before(s, t, words::negator) || is_called_off(s, t)) return Status::negated;
  if (s.clauses[t.clause].conditional && !is_unmade(s, t)) return Status::hypothetical;
  if (cue_before(s, t, words::planned_cue)) return Status::planned;
  if (cue_before(s, t, words::hypothetical_cue)) return Status::hypothetical;
  return ahead ? Status::planned : Status::happened;
}

// "has held three rounds", "has undergone a number of operations"
bool counts(const SentenceView& view, const VerbGroup& g) {
  constexpr std::array<std::string_view, 6> kSome = {"several", "dozens",    "many",
                                                     "scores",  "countless", "numerous"};
  if (!g.perfect || g.passive || g.progressive || g.continuing) return false;
  const uint32_t i = g.tokens.end;
  if (view.is_word(i, "a") && (view.is_word(i + 1, "number") || view.is_word(i + 1, "few")))
    return true;
  return view.is_one_of(i, kSome);
}

// `is_counted`: it came to pass so many times ("has held three rounds"), and is no state.
bool goes_on(const VerbGroup& g, const TimeSpan& when, bool current, bool is_counted) {
  const bool present = g.finite && !g.past && !g.perfect;
  if (g.continuing && !g.past) return true;
  if (when.open_end && (g.perfect || !g.past)) return !is_counted;
  if (current && present && when.grain() >= Grain::month) return true;
  return g.progressive && present;
}

// "the dancer whom he would marry in 1895": told from before, and it came so. What somebody said
// would happen need not have.
bool tells_what_became(const SentenceReading& s, const Trigger& t, const VerbGroup& g,
                       const TimeSpan& when, const std::optional<Moment>& published) {
  constexpr date::days kLongAgo{3 * 366};
  constexpr std::array<std::string_view, 7> kOfMind = {"like", "love", "prefer", "have",
                                                       "be",   "need", "want"};
  const Clause& clause = s.clauses[t.clause];
  const auto last = when.end_day();
  const bool long_ago = published && last && *last + kLongAgo < published->day;
  const bool told =
      (clause.subordinate && !clause.content) || (long_ago && (t.clause == 0 || clause.coordinate));
  return told && t.verb == clause.main && s.view.is_word(g.tokens.begin, "would") && !g.perfect &&
         !g.progressive && !s.view.is_one_of(g.head, kOfMind);
}

Status of_verb(const SentenceReading& s, const Trigger& t, const TimeSpan& when,
               const std::optional<Moment>& published) {
  const DateSide side = side_of(when, published);
  const bool ahead = side == DateSide::ahead;
  const bool current = covers_publication(when, published);
  const VerbGroup& g = s.verb(t.verb);
  if (s.clauses[t.clause].conditional) return Status::hypothetical;
  if (is_denied(s, t) || denied_around(s, t.verb) || hangs_on_denial(s, t.verb) ||
      (!t.noun && is_disowned(s, t.verb)))
    return Status::negated;
  if (under_condition(s, t.clause, g)) return Status::hypothetical;
  const bool told_plan = t.token == g.lead && g.planning && g.past;
  if (told_plan && t.token != g.head && !ahead) return Status::happened;
  // "She wrote at 9 on May 3", read in an article of May 2: it is written.
  if (is_statement(s, t) && g.past && !g.future && !g.possible && t.token == g.head)
    return Status::happened;
  if (side == DateSide::behind && tells_what_became(s, t, g, when, published))
    return Status::happened;
  if (t.noun && g.planning && !g.past && side != DateSide::behind)
    return is_called_off(s, t) ? Status::negated : Status::planned;
  if (g.possible) return ahead && !g.perfect ? Status::planned : Status::hypothetical;
  if (g.future || (ahead && !reports_early(g, when, published))) return Status::planned;
  return goes_on(g, when, current, counts(s.view, g)) ? Status::ongoing : Status::happened;
}

}  // namespace

Status status_of(const SentenceReading& sentence, const Trigger& trigger, const TimeSpan& when,
                 const std::optional<Moment>& published) {
  const bool ahead = side_of(when, published) == DateSide::ahead;
  const bool noun_ahead = ahead && !told_early(sentence, trigger, when, published);
  if (trigger.verb < 0) return of_noun(sentence, trigger, noun_ahead);
  const Status status = of_verb(sentence, trigger, when, published);
  if (trigger.noun && status == Status::happened) return of_noun(sentence, trigger, noun_ahead);
  return status;
}

}  // namespace dateline

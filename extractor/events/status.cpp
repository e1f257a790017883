#include "extractor/events/status.h"

#include "extractor/events/subject.h"

namespace dateline {
namespace {

constexpr uint32_t kCueReach = 4;

// A cue among the few words before a noun: "a planned summit", "no agreement".
bool cue_before(const SentenceView& view, uint32_t noun, WordBits cue) {
  for (uint32_t i = noun; i-- > view.range.begin && i + kCueReach >= noun;) {
    if (view.is_mark(i) || view.has(i, words::subordinator)) return false;
    if (view.has(i, cue)) return true;
  }
  return false;
}

bool covers_publication(const TimeSpan& when, const std::optional<Moment>& published) {
  const auto begin = when.begin_day();
  const auto end = when.end_day();
  return published && begin && *begin <= published->day &&
         (when.open_end || (end && published->day < *end));
}

bool denies(const SentenceView& view, uint32_t i) {
  return view.is_word(i, "no") || view.is_word(i, "none") || view.is_word(i, "nobody") ||
         view.is_word(i, "nothing") || view.is_word(i, "neither") || view.is_word(i, "nor");
}

// "No steel was delivered", "made no repairs".
bool denied_around(const SentenceReading& s, int verb) {
  const TokenRange subject = subject_of(s, verb);
  return (subject.begin < subject.end && denies(s.view, subject.begin)) ||
         denies(s.view, s.verb(verb).tokens.end);
}

// "If the steel arrives, the deck could be lowered": both halves are only thought of.
bool under_condition(const SentenceReading& s, size_t clause) {
  if (s.clauses[clause].conditional) return true;
  if (clause > 0 && s.clauses[clause - 1].conditional) return true;
  return clause + 1 < s.clauses.size() && s.clauses[clause + 1].conditional;
}

Status of_noun(const SentenceReading& s, const Trigger& t, bool ahead) {
  const SentenceView& view = s.view;
  if (t.ground == Ground::due) return Status::planned;
  if (cue_before(view, t.token, words::negator)) return Status::negated;
  if (s.clauses[t.clause].conditional) return Status::hypothetical;
  if (cue_before(view, t.token, words::planned_cue)) return Status::planned;
  if (cue_before(view, t.token, words::hypothetical_cue)) return Status::hypothetical;
  return ahead ? Status::planned : Status::happened;
}

bool goes_on(const VerbGroup& g, const TimeSpan& when, bool current) {
  const bool present = g.finite && !g.past && !g.perfect;
  if (g.continuing && !g.past) return true;
  if (when.open_end && (g.perfect || !g.past)) return true;
  if (current && present && when.grain() >= Grain::month) return true;
  return g.progressive && present;
}

Status of_verb(const SentenceReading& s, const Trigger& t, const TimeSpan& when, bool ahead,
               bool current) {
  const VerbGroup& g = s.verb(t.verb);
  if (g.negated || g.ended || denied_around(s, t.verb)) return Status::negated;
  if (under_condition(s, t.clause)) return Status::hypothetical;
  const bool told_plan = t.token == g.lead && g.planning && g.past;
  if (told_plan && t.token != g.head && !ahead) return Status::happened;
  if (g.possible) return ahead && !g.perfect ? Status::planned : Status::hypothetical;
  if (g.future || ahead) return Status::planned;
  return goes_on(g, when, current) ? Status::ongoing : Status::happened;
}

}  // namespace

bool lies_ahead(const TimeSpan& when, const std::optional<Moment>& published) {
  const auto begin = when.begin_day();
  return published && begin && *begin > published->day;
}

Status status_of(const SentenceReading& sentence, const Trigger& trigger, const TimeSpan& when,
                 const std::optional<Moment>& published) {
  const bool ahead = lies_ahead(when, published);
  if (trigger.verb < 0) return of_noun(sentence, trigger, ahead);
  const Status status =
      of_verb(sentence, trigger, when, ahead, covers_publication(when, published));
  if (trigger.noun && status == Status::happened) return of_noun(sentence, trigger, ahead);
  return status;
}

}  // namespace dateline

#include "extractor/events/status.h"

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

Status of_noun(const SentenceReading& s, const Trigger& t, bool ahead) {
  const SentenceView& view = s.view;
  if (cue_before(view, t.token, words::negator)) return Status::negated;
  if (cue_before(view, t.token, words::planned_cue)) return Status::planned;
  if (cue_before(view, t.token, words::hypothetical_cue)) return Status::hypothetical;
  return ahead ? Status::planned : Status::happened;
}

Status of_verb(const VerbGroup& g, const Clause& clause, const TimeSpan& when, bool ahead,
               bool current) {
  if (g.negated || g.ended) return Status::negated;
  if (clause.conditional) return Status::hypothetical;
  if (g.possible) return ahead && !g.perfect ? Status::planned : Status::hypothetical;
  if (g.future || ahead) return Status::planned;
  if (g.continuing || (when.open_end && (g.perfect || !g.past))) return Status::ongoing;
  const bool present = g.finite && !g.past && !g.perfect;
  if (current && present && when.grain() >= Grain::month) return Status::ongoing;
  return g.progressive && present ? Status::ongoing : Status::happened;
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
  const VerbGroup& g = sentence.verbs[static_cast<size_t>(trigger.verb)];
  const Status status = of_verb(g, sentence.clauses[trigger.clause], when, ahead,
                                covers_publication(when, published));
  if (trigger.noun && status == Status::happened) return of_noun(sentence, trigger, ahead);
  return status;
}

}  // namespace dateline

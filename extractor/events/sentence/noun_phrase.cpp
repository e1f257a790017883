#include "extractor/events/sentence/noun_phrase.h"

namespace dateline {
namespace {

constexpr uint32_t kBackReach = 12;
constexpr uint32_t kOnReach = 24;

bool is_join(const SentenceView& view, uint32_t i) {
  return view.mark_at(i, '-') || view.mark_at(i, '\'');
}

// The noun's own words end here, looking back.
bool stops_before(const SentenceReading& s, uint32_t i) {
  const SentenceView& view = s.view;
  if (view.is_mark(i) && !is_join(view, i)) return true;
  if (s.in_verb(i)) return true;
  return view.has(i, words::preposition | words::coordinator | words::subordinator |
                         words::auxiliary | words::pronoun_relative) &&
         (!view.has(i, words::adjective) || view.has(i, words::verb_ing));
}

bool stops_after(const SentenceReading& s, uint32_t i) {
  const SentenceView& view = s.view;
  if (view.mark_at(i, ',') || view.mark_at(i, ';') || view.mark_at(i, ':') || view.mark_at(i, '('))
    return true;
  if (view.is_word(i, "as") || (view.has(i, words::coordinator) && view.date_at(i - 1)))
    return true;
  const int verb = s.verb_of(i);
  if (verb >= 0) return s.verb(verb).finite;
  return view.has(i, words::pronoun_relative) && !view.has(i, words::determiner);
}

}  // namespace

TokenRange noun_phrase(const SentenceReading& s, uint32_t noun) {
  const TokenRange clause = s.clauses[s.clause_of(noun)].tokens;
  uint32_t begin = noun;
  while (begin > clause.begin && noun - begin < kBackReach && !stops_before(s, begin - 1)) --begin;
  uint32_t end = noun + 1;
  while (end < clause.end && end - noun < kOnReach && !stops_after(s, end)) ++end;
  return {begin, end};
}

}  // namespace dateline

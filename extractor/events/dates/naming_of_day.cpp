#include "extractor/events/dates/naming_of_day.h"

#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {

bool names_the_day(const SentenceReading& s, const Trigger& t, TokenRange date) {
  constexpr uint32_t kReach = 3;  // "was [only about] 4 p.m.", "was [on] May 3"
  const SentenceView& view = s.view;
  if (t.verb < 0 || !s.verb(t.verb).copula) return false;
  const VerbGroup& g = s.verb(t.verb);
  if (!view.is_word(g.tokens.begin - 1, "it") || date.begin > g.tokens.end + kReach) return false;
  for (uint32_t i = g.tokens.end; i < date.begin; ++i) {
    if (!view.has(i, words::preposition) && !is_adverb(view, i)) return false;
  }
  if (date.begin < g.tokens.end) return false;
  constexpr WordBits kGoesOn =
      words::subordinator | words::pronoun_relative | words::preposition | words::coordinator;
  const uint32_t next = date.end;
  const bool hyphen = view.mark_at(next, '-') && view.token(next).glued;
  return !view.range.contains(next) || (view.is_mark(next) && !hyphen) || view.has(next, kGoesOn);
}

bool names_some_day(const SentenceReading& s, const Trigger& t) {
  if (t.verb < 0) return false;
  TokenRange date{s.verb(t.verb).tokens.end, 0};
  if (s.view.has(date.begin, words::preposition) && !s.view.date_at(date.begin)) ++date.begin;
  date.end = s.view.past_date(date.begin);
  return date.size() > 0 && names_the_day(s, t, date);
}

std::optional<Trigger> told_of_day(const SentenceReading& s, const Trigger& t) {
  const size_t next = t.clause + 1;
  if (next >= s.clauses.size() || !s.clauses[next].subordinate) return std::nullopt;
  return trigger_of_clause(s, next);
}

}  // namespace dateline

#include "extractor/events/dates/shared_dates.h"

namespace dateline {
namespace {

bool has_date(const SentenceReading& s, const Clause& clause) {
  for (uint32_t i = clause.tokens.begin; i < clause.tokens.end; ++i) {
    if (s.view.date_at(i)) return true;
  }
  return false;
}

bool opens_with(const SentenceReading& s, const Clause& clause, std::string_view word) {
  uint32_t i = clause.tokens.begin;
  while (i + 1 < clause.tokens.end && s.view.is_mark(i)) ++i;
  return s.view.is_word(i, word);
}

// "gave way on Sunday, and 300 families fled": a date and a comma end the first clause.
bool date_closes(const SentenceReading& s, const Trigger& first) {
  const uint32_t end = s.clauses[first.clause].tokens.end;
  return end >= 2 && s.view.mark_at(end - 1, ',') && s.view.date_at(end - 2);
}

// Told in the same breath: the same tense, no saying, nothing denied of one alone.
bool goes_along(const SentenceReading& s, const Clause& clause, const Trigger& first) {
  if (clause.main < 0 || has_date(s, clause)) return false;
  const VerbGroup& g = s.verb(clause.main);
  const bool opens = clause.verbs.front() == static_cast<uint32_t>(clause.main);
  if (!opens || g.saying || g.copula || first.verb < 0) return false;
  const VerbGroup& told = s.verb(first.verb);
  // "the statement issued on Monday said it would end when an accord is reached": not then
  if (!told.finite && !g.past) return false;
  return g.past == told.past || g.future == told.future;
}

}  // namespace

std::vector<Trigger> sharing_date(const SentenceReading& s, const Trigger& first) {
  std::vector<Trigger> out;
  const auto take = [&](size_t clause) {
    if (const auto t = trigger_of_clause(s, clause)) out.push_back(*t);
  };
  const size_t next = first.clause + 1;
  if (next < s.clauses.size() && goes_along(s, s.clauses[next], first)) {
    const Clause& clause = s.clauses[next];
    const bool also = clause.coordinate && opens_with(s, clause, "and") &&
                      (first.fronted || (date_closes(s, first) && clause.resumes < 0));
    if (also || opens_with(s, clause, "when")) take(next);
  }
  // "one person died when the bridge fell on Friday"
  if (first.clause > 0 && opens_with(s, s.clauses[first.clause], "when") &&
      goes_along(s, s.clauses[first.clause - 1], first))
    take(first.clause - 1);
  return out;
}

}  // namespace dateline

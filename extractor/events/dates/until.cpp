#include "extractor/events/dates/until.h"

#include <algorithm>

namespace dateline {
namespace {

bool opens_with_until(const SentenceView& view, const Dating& dating) {
  return dating.date.begin > view.range.begin && !dating.when.is_range &&
         view.is_word(dating.date.begin - 1, "until");
}

// "was not ratified until 1920": then it was; "will not open until June": then it will.
Status once_it_ends(const SentenceReading& s, const Trigger& trigger) {
  const bool to_come =
      trigger.verb >= 0 && (s.verb(trigger.verb).future || s.verb(trigger.verb).possible);
  return to_come ? Status::planned : Status::happened;
}

// "extended its offer until June": it did, whenever that ends.
bool is_done(const SentenceReading& s, const Trigger& trigger) {
  if (trigger.verb < 0) return false;
  const VerbGroup& g = s.verb(trigger.verb);
  return g.finite && (g.past || g.perfect) && !g.future && !g.possible && !g.planning &&
         !s.clauses[trigger.clause].conditional;
}

// "did not have to pay until June": the denial ends there, whichever verb holds it.
bool is_denied_before(const SentenceReading& s, TokenRange date) {
  const size_t clause = s.clause_of(date.begin);
  return std::any_of(s.verbs.begin(), s.verbs.end(), [&](const VerbGroup& g) {
    return g.negated && g.head < date.begin && s.clause_of(g.head) == clause;
  });
}

// "It went well until May, [when the twins fell ill]": then they did.
bool leads_to_when(const SentenceView& view, TokenRange date) {
  const uint32_t end = view.past_date(date.begin);
  return view.is_word(end + view.mark_at(end, ','), "when");
}

// "It was not until 1978 [that they admitted it]": then they did.
bool is_cleft(const SentenceView& view, TokenRange date) {
  const uint32_t end = view.past_date(date.begin);
  return view.is_word(end, "that") ||
         (date.begin > view.range.begin + 1 && view.has(date.begin - 2, words::negator) &&
          view.has(date.begin - 3, words::be));
}

}  // namespace

Until until_of(const SentenceReading& s, const Dating& dating, const Trigger& trigger,
               Status status) {
  const SentenceView& view = s.view;
  if (!opens_with_until(view, dating)) return {};
  if (status == Status::negated) return {once_it_ends(s, trigger), !is_cleft(view, dating.date)};
  const bool leads = leads_to_when(view, dating.date);
  if (!leads && is_denied_before(s, dating.date)) return {{}, !is_cleft(view, dating.date)};
  if (is_done(s, trigger)) return {Status::happened, !leads};
  return {};
}

}  // namespace dateline

#include "extractor/events/headline/own_part.h"

#include <optional>

#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

// The "and" right after a date that ends at `end`, or after its comma.
std::optional<uint32_t> joint_after(const SentenceView& view, uint32_t end) {
  const uint32_t at = view.mark_at(end, ',') ? end + 1 : end;
  return view.has(at, words::coordinator) ? std::optional(at) : std::nullopt;
}

// Whether something that can be told stands between the "and" and a date after it.
bool joins_dated(const SentenceView& view, uint32_t joint, uint32_t end) {
  uint32_t words = 0;
  for (uint32_t i = joint + 1; i < end; ++i) {
    if (view.date_at(i)) return words > 0;
    if (view.mark_at(i, ';')) return false;
    words += !view.is_mark(i) && !view.has(i, words::preposition | words::determiner) &&
             !is_adverb(view, i);
  }
  return false;
}

// "in 2005 and [prime minister in 2010]": the last "and" after a date, before `date`.
std::optional<uint32_t> joint_before(const SentenceView& view, uint32_t begin, TokenRange date) {
  std::optional<uint32_t> last;
  for (uint32_t i = begin; i < date.begin;) {
    if (!view.date_at(i)) {
      ++i;
      continue;
    }
    i = view.past_date(i);
    const auto joint = joint_after(view, i);
    if (joint && *joint < date.begin && joins_dated(view, *joint, date.begin + 1)) last = joint;
  }
  return last;
}

}  // namespace

ToldClause own_part(const SentenceReading& s, ToldClause telling, TokenRange date) {
  telling.date = date;
  TokenRange& rest = telling.ranges.back();
  if (!rest.contains(date.begin) || !rest.contains(telling.core) || date.begin < telling.core)
    return telling;
  const auto after = joint_after(s.view, date.end);
  if (after && *after < rest.end && joins_dated(s.view, *after, rest.end)) rest.end = *after;
  const auto before = joint_before(s.view, telling.core + 1, date);
  if (!before || s.in_verb(*before + 1)) return telling;
  const TokenRange told{*before + 1, rest.end};
  rest.end = telling.core + 1;
  telling.ranges.push_back(told);
  return telling;
}

}  // namespace dateline

#include "extractor/events/trigger/untold_date.h"

#include <array>

#include "extractor/events/sentence/event_nouns.h"

namespace dateline {
namespace {

constexpr uint32_t kAttributeReach = 5;  // "the 2005 nuclear agreement"

// "Today is a sad day", "Last night was better": tells what the day is like, and of nothing on
// it.
bool is_described_day(const SentenceReading& s, TokenRange date) {
  const SentenceView& v = s.view;
  const int verb = s.verb_of(date.end);
  if (verb < 0 || !s.verb(verb).copula || s.verb(verb).tokens.begin != date.end) return false;
  uint32_t begin = s.clauses[s.clause_of(date.begin)].tokens.begin;
  while (begin < date.begin && (v.is_mark(begin) || v.has(begin, words::coordinator))) ++begin;
  return begin == date.begin && !event_noun_in_phrase(s, s.verb(verb).tokens.end, kAttributeReach);
}

// "the 1983 song", "her 2010 book": when a thing was made, where no word tells of the making.
bool names_thing(const SentenceReading& s, TokenRange date) {
  const SentenceView& v = s.view;
  if (date.size() != 1 || date.begin == v.range.begin || !v.range.contains(date.end)) return false;
  const Token& year = v.token(date.begin);
  const Token& next = v.token(date.end);
  const bool owned = v.has(date.begin - 1, words::determiner | words::pronoun_possessive) ||
                     v.is_word(date.begin - 1, "'s");
  const bool plain =
      next.kind == TokenKind::word && !next.capital && !next.glued &&
      !v.has(date.end, words::preposition | words::coordinator | words::subordinator |
                           words::any_verb | words::auxiliary | words::pronoun_relative);
  return year.kind == TokenKind::number && year.length == 4 && owned && plain &&
         !event_noun_in_phrase(s, date.end, kAttributeReach);
}

// "its first landing since 1976", "the worst flood since 2003": tells how long there was none.
bool is_measured_from(const SentenceReading& s, TokenRange date) {
  const SentenceView& v = s.view;
  constexpr uint32_t kReach = 9;
  constexpr std::array<std::string_view, 12> kMeasured = {
      "first",   "only",   "worst",     "best",    "biggest", "largest",
      "highest", "lowest", "deadliest", "longest", "fewest",  "strongest"};
  const uint32_t since = v.is_word(date.begin, "since") ? date.begin : date.begin - 1;
  if (!v.is_word(since, "since")) return false;
  for (uint32_t i = since;
       i-- > s.clauses[s.clause_of(date.begin)].tokens.begin && i + kReach > since;) {
    if (s.in_verb(i) && s.verb(s.verb_of(i)).finite) return false;
    if (v.is_one_of(i, kMeasured)) return true;
  }
  return false;
}

}  // namespace

bool tells_of_no_event(const SentenceReading& s, TokenRange date) {
  return names_thing(s, date) || is_described_day(s, date) || is_measured_from(s, date);
}

}  // namespace dateline

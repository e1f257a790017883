#include "extractor/events/prose/questions.h"

#include <array>

namespace dateline {
namespace {

// Where the clause's own words begin: past marks, "and", "so", and a date before a comma.
uint32_t opening(const SentenceReading& s, uint32_t begin) {
  const SentenceView& view = s.view;
  uint32_t i = begin;
  while (view.is_mark(i) || view.date_at(i) || view.has(i, words::coordinator) ||
         view.is_word(i, "so") || view.is_word(i, "well") || view.is_word(i, "then") ||
         (view.has(i, words::preposition) && view.date_at(i + 1)))
    ++i;
  return i;
}

bool is_inverted(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 22> kInverted = {
      "do",  "does",  "did",   "is",     "are",    "was",    "were", "will",
      "can", "could", "would", "may",    "shall",  "might",  "must", "have",
      "has", "had",   "isn't", "should", "didn't", "doesn't"};
  return view.is_one_of(i, kInverted);
}

bool asks_what(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 9> kAsking = {"what", "why",   "how",   "who",  "whom",
                                                       "when", "where", "which", "whose"};
  return view.is_one_of(i, kAsking);
}

}  // namespace

bool opens_question(const SentenceView& view, uint32_t i) {
  return is_inverted(view, i) || asks_what(view, i);
}

bool is_asked(const SentenceReading& s, const Trigger& t) {
  const SentenceView& view = s.view;
  if (!view.mark_at(view.range.end - 1, '?')) return false;
  const uint32_t first = opening(s, view.lead_in);
  if (t.noun) return is_inverted(view, first) && view.is_word(first + 1, "there");
  const bool from_start = opens_question(view, first);
  const Clause& clause = s.clauses[t.clause];
  if (from_start && (clause.content || t.clause == s.clause_of(first))) return true;
  return !clause.subordinate && is_inverted(view, opening(s, clause.tokens.begin));
}

}  // namespace dateline

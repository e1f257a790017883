#include "extractor/events/sentence/date_place.h"

#include <array>

#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr uint32_t kIntroReach = 30;      // tokens of a phrase that opens a clause
constexpr uint32_t kYardstickReach = 24;  // tokens from "compared" to the date

bool is_intro_word(const SentenceView& view, uint32_t i) {
  return view.is_mark(i) || view.date_at(i) || is_adverb(view, i) ||
         view.has(
             i, words::preposition | words::coordinator | words::subordinator | words::determiner);
}

// "was", "fell": the finite verb that the clause is about stands before the date.
bool verb_stands_before(const SentenceReading& s, TokenRange date) {
  const Clause& clause = s.clauses[s.clause_of(date.begin)];
  return clause.main >= 0 && s.verb(clause.main).tokens.begin < date.begin;
}

// The clause begins with a preposition ("In a call last Friday, ..."), past marks and coordinators.
bool opens_with_preposition(const SentenceReading& s, TokenRange date) {
  const SentenceView& view = s.view;
  uint32_t i = s.clauses[s.clause_of(date.begin)].tokens.begin;
  while (i < date.begin && (view.is_mark(i) || view.has(i, words::coordinator))) ++i;
  return view.has(i, words::preposition) || is_adverb(view, i) || view.date_at(i);
}

bool only_small_words_before(const SentenceReading& s, TokenRange date) {
  const uint32_t begin = s.clauses[s.clause_of(date.begin)].tokens.begin;
  if (date.begin - begin > kIntroReach) return false;
  for (uint32_t i = begin; i < date.begin; ++i) {
    if (!is_intro_word(s.view, i)) return false;
  }
  return true;
}

// "a comma right after the date, or after the few words of place that follow it.
bool comma_follows(const SentenceReading& s, TokenRange date) {
  for (uint32_t i = date.end; i < date.end + 8 && s.view.range.contains(i); ++i) {
    if (s.view.mark_at(i, ',')) return true;
    if (s.in_verb(i)) return false;
  }
  return false;
}

bool is_money_word(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 6> kWords = {"cents", "pence",   "million",
                                                      "share", "billion", "percent"};
  return view.mark_at(i, '$') || view.mark_at(i, '#') || view.mark_at(i, '%') ||
         view.is_one_of(i, kWords);
}

// "[more than] 13 percent", "[less than] $5 million": how much, compared with nothing.
bool only_counts(const SentenceView& view, uint32_t than) {
  constexpr std::array<std::string_view, 4> kHowMuch = {"more", "less", "fewer", "rather"};
  return than > view.range.begin && view.is_one_of(than - 1, kHowMuch);
}

// "fell [from $5 million]", "higher [than about 90 cents]": the amount comes right after. Of
// "earnings from operations of $5 million" it does not.
bool opens_amount(const SentenceView& view, uint32_t preposition) {
  constexpr std::array<std::string_view, 7> kMeasures = {"peak",  "high",    "low",  "record",
                                                         "level", "average", "total"};
  uint32_t i = preposition + 1;
  if (view.has(i, words::determiner) && view.is_one_of(i + 1, kMeasures)) return true;
  while (is_adverb(view, i) || view.has(i, words::preposition | words::determiner |
                                               words::adjective | words::verb_participle))
    ++i;
  return view.mark_at(i, '$') || view.mark_at(i, '#') ||
         (view.range.contains(i) && view.token(i).kind == TokenKind::number) ||
         (view.range.contains(i) && view.token(i).capital);  // "C$5 million", "Rs 5 million"
}

// "rose to 7.2 metres on Monday [from 5.1 metres] a week earlier": one count against another.
bool falls_from(const SentenceView& view, TokenRange date) {
  constexpr uint32_t kCount = 5;   // tokens from "from" to the date
  constexpr uint32_t kOther = 12;  // and back to the other count
  const auto counts = [&](uint32_t i) {
    return view.range.contains(i) && view.token(i).kind == TokenKind::number && !view.date_at(i);
  };
  uint32_t from = date.begin;
  while (from > view.range.begin && date.begin - from < kCount && !view.is_word(from, "from") &&
         !view.mark_at(from, ','))
    --from;
  if (!view.is_word(from, "from") || !counts(from + 1)) return false;
  if (view.is_word(from - 1, "up") || view.is_word(from - 1, "down")) return true;
  for (uint32_t i = from; i > view.range.begin && from - i < kOther;) {
    if (view.is_word(--i, "to") && counts(i + 1)) return true;
  }
  return false;
}

// "a premium over Thursday's closing price"
bool measures_against(const SentenceView& view, TokenRange date) {
  if (date.begin == view.range.begin) return false;
  const uint32_t before = date.begin - 1;
  // "down on [1985's] 73 billion"
  const bool beside = view.is_word(before, "on") &&
                      (view.is_word(before - 1, "down") || view.is_word(before - 1, "up"));
  const uint32_t owned = view.is_possessive(date.end) ? date.end + 1 : date.end;
  if (beside && view.range.contains(owned) && view.token(owned).kind == TokenKind::number)
    return true;
  if (!view.is_possessive(date.end)) return false;
  return view.is_word(before, "over") || view.is_word(before, "above") ||
         view.is_word(before, "below") || view.is_word(before, "than");
}

// "[as] much coal as"
bool follows_as(const SentenceView& view, uint32_t as) {
  constexpr uint32_t kReach = 4;
  for (uint32_t i = as; i > view.range.begin && i + kReach > as; --i) {
    if (view.is_word(i - 1, "as")) return true;
  }
  return false;
}

// "15 fewer than in [1985]", "as much as it did in [2009]": what another time is set against. Not
// "no later than May 3".
bool is_other_time(const SentenceView& view, TokenRange date) {
  constexpr std::array<std::string_view, 5> kOrder = {"later", "sooner", "earlier", "other",
                                                      "rather"};
  constexpr std::array<std::string_view, 6> kDid = {"did", "was", "were", "had", "does", "is"};
  constexpr uint32_t kSubject = 4;  // "than [the old bank] did"
  uint32_t i = date.begin;
  while (i > view.range.begin && view.has(i - 1, words::determiner)) --i;
  const bool placed =
      i > view.range.begin && view.has(i - 1, words::preposition) && !view.is_word(i - 1, "than");
  if (placed) --i;
  if (placed && view.is_word(i, "in") && view.is_word(i - 1, "as"))
    return true;  // "comes from fuels, as in 1986"
  if (view.is_word(i - 1, "than"))
    return !view.is_one_of(i - 2, kOrder) && (placed || !only_counts(view, i - 1));
  if (i == date.begin || !view.is_one_of(i - 1, kDid)) return false;
  for (uint32_t k = i - 1; k > view.range.begin && k + kSubject > i - 1; --k) {
    if (view.is_word(k - 1, "than")) return true;
    if (view.is_word(k - 1, "as")) return follows_as(view, k - 1);
    if (view.is_mark(k - 1)) return false;
  }
  return false;
}

bool opens_comparison(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 4> kAgainst = {"from", "than", "against", "versus"};
  return view.range.contains(i) && view.is_one_of(i, kAgainst);
}

// "fell 18 percent from a year earlier", "higher than two years ago", "an increase from the
// previous month": what is compared with.
bool compares_with(const SentenceView& view, TokenRange date) {
  constexpr std::array<std::string_view, 3> kBack = {"earlier", "ago", "before"};
  constexpr std::array<std::string_view, 3> kBefore = {"previous", "prior", "preceding"};
  if (date.size() < 2 || date.begin == view.range.begin) return false;
  const bool back = view.is_one_of(date.end - 1, kBack) || view.is_one_of(date.begin, kBefore) ||
                    view.is_one_of(date.begin + 1, kBefore);
  const uint32_t before = date.begin - 1;
  return back && (opens_comparison(view, before) ||
                  (view.is_word(before, "the") && opens_comparison(view, before - 1)));
}

// "40 workers, against [52] a year before", "rose to 213 cents from February's [207]": a count of
// another time.
bool counts_beside(const SentenceView& view, TokenRange date) {
  const auto counts = [&](uint32_t i) {
    return view.range.contains(i) && view.token(i).kind == TokenKind::number && !view.date_at(i);
  };
  if (date.begin < view.range.begin + 2) return false;
  const uint32_t before = date.begin - 1;
  if (view.is_possessive(date.end)) return counts(date.end + 1) && opens_comparison(view, before);
  return counts(before) && view.is_word(before - 1, "against");
}

}  // namespace

bool is_fronted(const SentenceReading& s, TokenRange date) {
  if (verb_stands_before(s, date)) return false;
  if (only_small_words_before(s, date)) return true;
  return opens_with_preposition(s, date) && comma_follows(s, date);
}

bool is_attributive(const SentenceReading& s, TokenRange date) {
  const SentenceView& view = s.view;
  const uint32_t next = date.end;
  // "[two days before] the vote": counted from the noun, not its own
  if (view.is_word(next - 1, "before") || view.is_word(next - 1, "after")) return false;
  if (!view.range.contains(next)) return false;
  if (view.is_possessive(next)) return true;
  const bool hyphen = view.mark_at(next, '-') && view.token(next).glued;
  if (view.is_mark(next) && !hyphen) return false;
  if (view.has(next, words::preposition) || s.in_verb(next)) return false;
  const bool opened =
      date.begin > view.range.begin &&
      view.has(date.begin - 1, words::determiner | words::adjective | words::pronoun_possessive);
  return opened || view.token(date.begin).kind == TokenKind::number ||
         view.has(next, words::event_noun | words::adjective);
}

uint32_t phrase_begin(const SentenceView& view, TokenRange date) {
  uint32_t begin = date.begin;
  while (begin > view.range.begin && date.begin - begin < 3 &&
         (view.has(begin - 1, words::determiner) || is_adverb(view, begin - 1)) &&
         !view.has(begin - 1, words::preposition))
    --begin;
  return begin > view.range.begin && view.has(begin - 1, words::preposition) ? begin - 1
                                                                             : date.begin;
}

bool is_yardstick(const SentenceReading& s, TokenRange date) {
  const SentenceView& view = s.view;
  if (measures_against(view, date) || compares_with(view, date) || counts_beside(view, date))
    return true;
  if (falls_from(view, date) || is_other_time(view, date)) return true;
  bool amount = false;
  for (uint32_t i = date.begin, steps = 0; i-- > view.range.begin && steps < kYardstickReach;
       ++steps) {
    if (view.mark_at(i, ';')) return false;
    if (view.is_word(i, "compared") || view.is_word(i, "versus")) return true;
    if (s.in_verb(i)) return false;
    amount = amount || is_money_word(view, i);
    const bool counted = view.is_word(i, "from") || view.is_word(i, "against");
    if (amount && counted && opens_amount(view, i)) return true;
    if (amount && view.is_word(i, "than") && !only_counts(view, i)) return true;
  }
  return false;
}

}  // namespace dateline

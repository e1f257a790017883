#include "extractor/events/headline/line_words.h"

#include <array>

namespace dateline {
namespace {

// "took over [last summer]": part of the verb, not "over last summer".
bool is_taken_over(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 5> kTaking = {"take", "takes", "took", "taken", "taking"};
  return view.is_word(i, "over") && i > view.range.begin && view.is_one_of(i - 1, kTaking);
}

// What stands between the parts of a date: "May 3 [at] 6 p.m.", "March [and] April".
bool joins_parts(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 10> kJoins = {"at",    "on", "in",  "of", "around",
                                                       "about", "to", "and", "or", "into"};
  return view.mark_at(i, ',') || view.mark_at(i, '(') || view.mark_at(i, ')') ||
         view.mark_at(i, '-') || view.is_one_of(i, kJoins);
}

// Where the next part of a date begins that ends before a token; 0 if there is none.
uint32_t next_part(const SentenceView& view, uint32_t i) {
  for (uint32_t joints = 0; joints < 3; ++joints, ++i) {
    if (view.date_at(i)) return i;
    if (!joins_parts(view, i)) return 0;
  }
  return 0;
}

// The last token of the part before the one that begins at a token; 0 if there is none.
uint32_t last_part(const SentenceView& view, uint32_t i) {
  for (uint32_t joints = 0; joints < 3 && i > view.range.begin + 1; ++joints, --i) {
    if (view.date_at(i - 1)) return i - 1;
    if (!joins_parts(view, i - 1)) return 0;
  }
  return 0;
}

// "the first since [1976]": another day than the event's.
bool is_counted_from(const SentenceView& view, uint32_t date) {
  return date > view.range.begin && counts_from(view, date - 1);
}

}  // namespace

bool counts_from(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 5> kFrom = {"since", "until", "before", "after", "from"};
  return view.is_one_of(i, kFrom);
}

bool is_particle(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 12> kParticles = {"up",    "down",  "out",     "off",
                                                           "away",  "back",  "apart",   "aboard",
                                                           "ahead", "along", "forward", "together"};
  return view.is_one_of(i, kParticles);
}

bool takes_dates(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 6> kMarking = {"marked",     "marks",    "marking",
                                                        "celebrated", "observed", "commemorated"};
  return view.is_one_of(i, kMarking);
}

TokenRange with_parts(const SentenceView& view, TokenRange date) {
  if (date.begin >= date.end || !view.range.contains(date.begin)) return date;
  while (const uint32_t next = next_part(view, date.end)) date.end = view.past_date(next);
  for (uint32_t last = last_part(view, date.begin); last > 0; last = last_part(view, date.begin)) {
    uint32_t begin = last;
    while (view.date_at(begin - 1)) --begin;
    if (is_counted_from(view, begin)) break;
    date.begin = begin;
  }
  return date;
}

bool links_date(const SentenceView& view, uint32_t i) {
  if (view.token(i).capital && i > view.lead_in) return false;  // "Ms [Toward] last night"
  // "in a blog [post] on Monday"
  constexpr std::array<std::string_view, 4> kOfPosts = {"blog", "facebook", "instagram", "media"};
  if (view.is_word(i, "post") && i > view.range.begin && view.is_one_of(i - 1, kOfPosts))
    return false;
  return !is_taken_over(view, i) && view.has(i, words::preposition) && !view.is_word(i, "of") &&
         !view.is_word(i, "with") && !is_particle(view, i);
}

bool is_counted(const SentenceView& view, uint32_t i) {
  return !view.is_mark(i) && !view.token(i).glued && !view.date_at(i);
}

}  // namespace dateline

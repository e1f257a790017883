#include "extractor/events/sentence/introduction.h"

#include <algorithm>
#include <array>

#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

// "said [that] the bank", but "That report": a sentence begins with the word that points.
bool opens_clause(const SentenceView& view, uint32_t i) {
  if (view.is_word(i, "that")) return !view.points(i);
  return view.is_mark(i) || view.date_at(i) ||
         view.has(i, words::coordinator | words::subordinator) || view.is_word(i, "whom") ||
         view.is_word(i, "how");
}

// "Finally, [the bank]": an adverb with the capital of a sentence's beginning; no "Kelly", "Sally".
bool is_opening_adverb(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 12> kEndings = {"ally",  "ously", "antly", "ently",
                                                         "edly",  "ingly", "ively", "ably",
                                                         "ately", "arily", "inly",  "ially"};
  constexpr size_t kShortest = 7;  // letters
  if (i != view.lead_in || !view.token(i).capital || !view.mark_at(i + 1, ',')) return false;
  const std::string_view word = view.shape->words(i);
  return word.size() >= kShortest && !view.has(i, words::name_part) &&
         std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

bool introduces(const SentenceView& view, uint32_t i) {
  return is_opening_adverb(view, i) || opens_with_participle(view, i) ||
         view.has(i, words::preposition) || is_adverb(view, i) || view.date_at(i) ||
         view.has(i, words::verb_ing) || view.is_word(i, "to");
}

// "FILE - In this May 3, 2019, file photo, ": past what is about the picture.
uint32_t past_caption(const SentenceView& view, uint32_t begin, uint32_t limit) {
  if (!view.is_word(begin, "file") && !view.is_word(begin, "photo")) return begin;
  for (uint32_t i = limit; i > begin + 1; --i) {
    const bool comma = view.mark_at(i - 1, ',');
    if (view.is_word(i - (comma ? 2 : 1), "photo")) return i;
  }
  return begin + (view.mark_at(begin + 1, '-') ? 2 : 0);
}

// "Already this year [the memoirs]": words of time and their dates, with the comma that closes
// them.
uint32_t past_time_word(const SentenceView& view, uint32_t begin, uint32_t limit) {
  constexpr std::array<std::string_view, 12> kWords = {
      "already", "then", "now",    "later",    "meanwhile", "still",
      "earlier", "also", "rather", "recently", "finally",   "instead"};
  uint32_t end = begin;
  while (end < limit && (view.date_at(end) || view.is_one_of(end, kWords))) ++end;
  if (end > begin && view.mark_at(end, ',')) ++end;
  const bool noun =
      end < limit && !view.token(end).glued &&
      (view.has(end, words::determiner | words::pronoun_subject | words::pronoun_possessive) ||
       view.token(end).capital);
  return noun ? end : begin;
}

// "After a long illness, [Ann Lee and her son] left": one common noun, a comma, and then names or a
// noun of their own up to the verb. "After a judge, Ann Lee, left" has another comma.
bool is_phrase_of_time(const SentenceView& view, uint32_t begin, uint32_t comma, uint32_t limit) {
  constexpr std::array<std::string_view, 3> kWhen = {"after", "before", "since"};
  if (begin != view.lead_in || !view.is_one_of(begin, kWhen)) return false;
  if (!view.is_word(begin + 1, "a") && !view.is_word(begin + 1, "an")) return false;
  if (view.any_has({begin, comma}, words::coordinator | words::role | words::person_title))
    return false;
  return comma_in(view, comma + 1, limit) == limit;
}

// "But [on Wednesday] Ann Lee": a preposition and its date, with no comma after them.
uint32_t past_dated(const SentenceView& view, uint32_t begin, uint32_t limit) {
  if (!view.has(begin, words::preposition) || !view.date_at(begin + 1)) return begin;
  const uint32_t end = view.past_date(begin + 1);
  // "in May [cleaners] blocked the gate"
  const bool several = end + 1 == limit && end < limit && is_plural_noun(view, end) &&
                       (view.is_word(begin, "in") || view.is_word(begin, "on"));
  const bool noun =
      end < limit && !view.token(end).glued && !view.is_mark(end) &&
      (view.has(end, words::determiner | words::pronoun_subject | words::pronoun_possessive) ||
       view.token(end).capital || several);
  return noun && !view.has(end, words::month | words::weekday) ? end : begin;
}

// "Until his resignation last week, [one of them]", "After the vote, ...": a conjunction that leads
// to a noun of time and no verb. "After Ann Lee, a judge, left" has one.
uint32_t past_led_noun(const SentenceView& view, uint32_t begin, uint32_t limit) {
  constexpr std::array<std::string_view, 5> kOfTime = {"after", "before", "since", "until", "till"};
  if (!view.is_one_of(begin, kOfTime)) return begin;
  const uint32_t comma = comma_in(view, begin, limit);
  if (comma + 1 >= limit || comma < begin + 2) return begin;
  if (is_phrase_of_time(view, begin, comma, limit)) return comma + 1;
  const bool of_time = view.date_at(comma - 1) || view.has(comma - 1, words::event_noun);
  return of_time && !view.date_at(begin + 1) ? comma + 1 : begin;
}

// "[In Oslo,] a suburb of Tarkal, just north of the bay, the bank": what describes the place goes
// with it; no comma closes it before the verb.
uint32_t past_described_place(const SentenceView& view, uint32_t begin, uint32_t limit,
                              bool the = false) {
  if (!view.is_word(begin, "a") && !view.is_word(begin, "an") &&
      !(the && view.is_word(begin, "the")))
    return begin;
  if (view.mark_at(limit - 1, ',')) return begin;
  uint32_t last = begin;
  for (uint32_t i = begin; i < limit; ++i) {
    if (last > begin && view.has(i, words::coordinator)) return begin;
    if (view.mark_at(i, ',')) last = i + 1;
  }
  const bool noun = last > begin && (view.has(last, words::determiner) || view.token(last).capital);
  return noun ? last : begin;
}

// "Chronicling floods, fires and wars, [the film]": the comma that closes what a gerund acts on.
uint32_t last_comma(const SentenceView& view, uint32_t comma, uint32_t limit) {
  uint32_t last = comma;
  for (uint32_t i = comma; i + 1 < limit; ++i) {
    if (!view.mark_at(i, ',')) continue;
    const bool noun =
        view.has(i + 1, words::determiner | words::pronoun_subject) || view.token(i + 1).capital;
    bool joined = false;
    for (uint32_t k = i + 1; k < limit; ++k) joined |= view.has(k, words::coordinator);
    if (noun && !joined) last = i;
  }
  return last;
}

}  // namespace

uint32_t comma_in(const SentenceView& view, uint32_t from, uint32_t to) {
  while (from < to && !view.mark_at(from, ',')) ++from;
  return from;
}

uint32_t past_introduction(const SentenceView& view, uint32_t begin, uint32_t limit) {
  begin = std::min(std::max(begin, view.lead_in), limit);
  while (begin < limit) {
    if (const uint32_t past = past_caption(view, begin, limit); past > begin) {
      begin = past;
      continue;
    }
    if (view.is_word(begin, "as") && begin == view.range.begin) {  // "As a result, the bank"
      const uint32_t comma = comma_in(view, begin, limit);
      if (comma + 1 < limit && comma_in(view, comma + 1, limit) == limit) begin = comma;
    }
    if (view.date_owns_noun(begin)) break;
    if (const uint32_t past = past_led_noun(view, begin, limit); past > begin) {
      begin = past;
      continue;
    }
    if (opens_clause(view, begin)) {
      ++begin;
      continue;
    }
    if (const uint32_t past = past_dated(view, begin, limit); past > begin) {
      begin = past;
      continue;
    }
    if (const uint32_t past = past_time_word(view, begin, limit); past > begin) {
      begin = past;
      continue;
    }
    uint32_t comma = introduces(view, begin) ? comma_in(view, begin, limit) : limit;
    if (begin == view.lead_in && view.has(begin, words::verb_ing))
      comma = last_comma(view, comma, limit);
    if (comma + 1 >= limit) break;
    // "Born in Leeds, [the daughter of a clerk,] Ann Lee"
    const bool participle = opens_with_participle(view, begin);
    const bool place = view.has(begin, words::preposition) || participle;
    begin = place ? past_described_place(view, comma + 1, limit, participle) : comma + 1;
  }
  return begin;
}

}  // namespace dateline

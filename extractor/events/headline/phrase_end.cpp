#include "extractor/events/headline/phrase_end.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr uint32_t kListReach = 14;  // tokens of a list after its first comma

// A word that cannot be the end of anything: "has", "the", "not", "according".
bool hangs(const SentenceView& view, uint32_t last) {
  constexpr WordBits kHanging = words::auxiliary | words::be | words::determiner | words::negator |
                                words::preposition | words::coordinator | words::subordinator |
                                words::pronoun_relative | words::pronoun_possessive;
  if (view.is_mark(last)) return !view.mark_at(last, ')') && !view.mark_at(last, '%');
  const bool capital = view.token(last).capital && last > view.range.begin;
  return !capital && view.has(last, kHanging) && !view.has(last, words::pronoun_object);
}

bool opens_adjunct(const SentenceView& view, uint32_t i) {
  return view.has(i, words::preposition | words::subordinator | words::pronoun_relative |
                         words::coordinator | words::verb_ing);
}

// After a comma something new begins: a description, a circumstance, another clause.
bool may_end_at_comma(const SentenceView& view, uint32_t comma) {
  const uint32_t next = comma + 1;
  if (!view.range.contains(next) || view.date_at(next) || opens_adjunct(view, next)) return true;
  const bool opens = view.has(next, words::determiner | words::pronoun_subject |
                                        words::pronoun_possessive | words::verb_participle) ||
                     view.token(next).capital || view.mark_at(next, '"');
  return opens && !goes_on_as_list(view, comma, view.range.end);
}

bool may_end_at_mark(const SentenceView& view, uint32_t mark) {
  if (view.mark_at(mark, ',')) return may_end_at_comma(view, mark);
  constexpr std::array<char, 7> kEnds = {'.', '!', '?', ';', ':', '(', ')'};
  for (const char c : kEnds) {
    if (view.mark_at(mark, c)) return !view.token(mark).glued || c != '(';
  }
  return view.mark_at(mark, '-') && !view.token(mark).glued;
}

// "was away [from his post]", "is happy [with it]": what such a word is about belongs to it.
bool is_unfinished(const SentenceView& view, uint32_t last) {
  return view.has(last, words::adverb | words::adjective) && !view.has(last, words::event_noun) &&
         !view.token(last).capital;
}

// "in connection [with]", "in line [with]"
bool is_half_preposition(const SentenceView& view, uint32_t last, uint32_t next) {
  constexpr std::array<std::string_view, 5> kNouns = {"connection", "line", "accordance", "keeping",
                                                      "contact"};
  return view.is_word(next, "with") && view.is_one_of(last, kNouns) && view.is_word(last - 1, "in");
}

// Of place, time, company and means; not of what a noun or a verb is about ("on", "of", "to").
bool may_go_before_preposition(const SentenceView& view, uint32_t last, uint32_t next) {
  constexpr std::array<std::string_view, 22> kPlaces = {
      "in",      "at",     "near",    "during", "after",   "before",    "amid", "under",
      "through", "along",  "inside",  "behind", "despite", "following", "with", "by",
      "from",    "across", "without", "over",   "around",  "outside"};
  if (!view.is_one_of(next, kPlaces) || is_unfinished(view, last) ||
      is_half_preposition(view, last, next))
    return false;
  // "was found [in Oslo]", but "lives [in Oslo]", "turned [around]"
  return !view.has(last, words::any_verb) || view.has(last - 1, words::auxiliary | words::be);
}

// "fell [and broke]", "was hurt [and she left]": another clause, not the rest of a list.
bool may_go_before_coordinator(const SentenceView& view, uint32_t last, uint32_t next) {
  const uint32_t after = next + 1;
  // "charged with [abusing] and sexually humiliating them"
  if (view.has(last, words::verb_ing) && view.has(last - 1, words::preposition)) return false;
  // "asked the bank to study it [and to pay]"
  if (view.is_word(after, "to") && view.has(after + 1, words::verb_base)) return true;
  return view.has(after,
                  words::pronoun_subject | words::verb_past | words::auxiliary | words::be) &&
         !view.has(after, words::adjective | words::adjective_ed);
}

bool may_go_before_conjunction(const SentenceView& view, uint32_t next) {
  constexpr std::array<std::string_view, 4> kNeeded = {"that", "than", "if", "whether"};
  return !view.is_one_of(next, kNeeded);
}

}  // namespace

bool goes_on_as_list(const SentenceView& view, uint32_t comma, uint32_t end) {
  for (uint32_t i = comma + 1; i < std::min(end, comma + kListReach); ++i) {
    if (view.has(i, words::pronoun_relative | words::subordinator | words::verb_ing) ||
        view.mark_at(i, '('))
      return false;
    if (view.has(i, words::coordinator)) return true;
  }
  return false;
}

bool may_end_between(const SentenceView& view, uint32_t last, uint32_t next) {
  if (!view.range.contains(next)) return true;
  if (view.is_mark(next)) return may_end_at_mark(view, next);
  if (view.token(next).glued || hangs(view, last)) return false;
  if (view.has(next, words::coordinator)) return may_go_before_coordinator(view, last, next);
  if (view.has(next, words::subordinator)) return may_go_before_conjunction(view, next);
  if (view.has(next, words::pronoun_relative)) return !view.has(last, words::any_verb);
  if (view.has(next, words::preposition)) return may_go_before_preposition(view, last, next);
  return false;
}

}  // namespace dateline

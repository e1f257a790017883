#include "extractor/events/trigger/planned_things.h"

#include <algorithm>
#include <array>

#include "extractor/events/sentence/event_nouns.h"
#include "extractor/events/sentence/subject.h"

namespace dateline {
namespace {

constexpr uint32_t kThingReach = 8;   // tokens between a plan and what is planned
constexpr uint32_t kChoiceReach = 6;  // "as [the final deadline for] bids"

std::optional<uint32_t> event_in(const SentenceReading& s, TokenRange phrase) {
  const auto noun = event_noun_in_phrase(s, phrase.begin, phrase.size());
  return noun && *noun < phrase.end ? noun : std::nullopt;
}

// "[elections] due in May", "The [vote] is due on Friday"
std::optional<uint32_t> what_is_due(const SentenceReading& s, uint32_t due) {
  if (due == s.view.range.begin) return std::nullopt;
  const int verb = s.verb_of(due - 1);
  if (verb >= 0) return s.verb(verb).copula ? event_in(s, subject_of(s, verb)) : std::nullopt;
  return is_event_noun(s, due - 1) ? std::optional(due - 1) : std::nullopt;
}

// The object of the plan, past the preposition that belongs to its verb ("called [for] a vote").
std::optional<uint32_t> object_of_plan(const SentenceReading& s, const VerbGroup& g,
                                       TokenRange date) {
  const uint32_t from = g.tokens.end + s.view.is_word(g.tokens.end, "for");
  return from < date.begin ? event_in(s, {from, std::min(from + kThingReach, date.begin)})
                           : std::nullopt;
}

}  // namespace

std::optional<uint32_t> due_at(const SentenceReading& s, TokenRange date) {
  const SentenceView& view = s.view;
  uint32_t at = date.begin;
  for (int steps = 0; at > view.range.begin && steps < 2; ++steps) {
    --at;
    if (view.is_word(at, "payable")) return at;
    if (view.is_word(at, "due")) return what_is_due(s, at).value_or(at);
    if (!view.has(at, words::preposition)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<uint32_t> planned_thing(const SentenceReading& s, int verb, TokenRange date,
                                      bool ahead) {
  const VerbGroup& g = s.verb(verb);
  if (!g.planning || g.head != g.lead || g.head >= date.begin) return std::nullopt;
  constexpr std::array<std::string_view, 6> kForeseeing = {"forecast", "predicted",   "expected",
                                                           "foresaw",  "anticipated", "scheduled"};
  // "sought comment this week" is over, "expected a rise this week" need not be
  const bool told_over = g.past && !g.passive && !ahead && !s.view.is_one_of(g.head, kForeseeing);
  if (const auto thing = told_over ? std::nullopt : object_of_plan(s, g, date)) return thing;
  return g.passive && g.finite ? event_in(s, subject_of(s, verb)) : std::nullopt;
}

std::optional<uint32_t> told_of_chosen_day(const SentenceReading& s, TokenRange date) {
  constexpr std::array<std::string_view, 6> kDays = {"deadline", "date",  "day",
                                                     "time",     "start", "moment"};
  const SentenceView& view = s.view;
  if (!view.is_word(date.end, "as")) return std::nullopt;
  bool day = false;
  for (uint32_t i = date.end + 1; i < date.end + kChoiceReach && !view.is_mark(i); ++i) {
    if (day && view.is_word(i, "for")) return event_noun_in_phrase(s, i + 1, kThingReach);
    if (day && view.is_word(i, "to") && s.in_verb(i + 1)) return s.verb(s.verb_of(i + 1)).head;
    day = day || view.is_one_of(i, kDays);
  }
  return std::nullopt;
}

}  // namespace dateline

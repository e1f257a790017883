#include "extractor/events/headline/taken_up.h"

#include <algorithm>
#include <array>

#include "extractor/events/headline/standing.h"
#include "extractor/events/sentence/agreement.h"
#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

// A subject without what only describes it.
TokenRange bare_subject(const SentenceView& view, TokenRange subject) {
  constexpr std::array<std::string_view, 6> kWhen = {"now",  "also",      "still",
                                                     "then", "currently", "already"};
  while (subject.size() > 1 && view.is_one_of(subject.end - 1, kWhen)) --subject.end;
  for (uint32_t i = subject.begin + 1; i < subject.end; ++i) {
    if (view.is_mark(i) && !view.token(i).glued) return {subject.begin, i};
    if (view.mark_at(i, ',') || view.has(i, words::pronoun_relative)) return {subject.begin, i};
  }
  return subject;
}

// "a [passenger] ferry": a word for people that only describes the noun after it.
bool only_describes(const SentenceView& view, TokenRange subject, uint32_t i) {
  return i + 1 < subject.end && view.token(i + 1).kind == TokenKind::word &&
         !view.token(i + 1).capital && !view.token(i + 1).glued &&
         !view.has(i + 1, words::preposition | words::coordinator | words::pronoun_relative);
}

// "Flight 175", "Panama City": at the beginning of a sentence, where any word is capital.
bool is_name_of_thing(const SentenceView& view, TokenRange subject) {
  if (view.token(subject.end - 1).kind == TokenKind::number) return subject.size() == 2;
  if (subject.size() < 2) return view.token(subject.begin).all_caps;
  for (uint32_t i = subject.begin; i < subject.end; ++i) {
    if (!view.token(i).capital) return false;
  }
  return view.any_has(subject,
                      words::country | words::city | words::organisation | words::nationality);
}

}  // namespace

bool is_group(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 8> kGroups = {"couple", "pair", "family", "duo",
                                                       "crew",   "team", "band",   "trio"};
  return view.is_one_of(i, kGroups);
}

bool stands_for_nothing(const SentenceReading& s, uint32_t pronoun) {
  constexpr std::array<std::string_view, 12> kImpersonal = {
      "raining", "snowing", "seems",  "seemed", "appears", "appeared",
      "takes",   "took",    "rained", "snowed", "turned",  "emerged"};
  constexpr std::array<std::string_view, 7> kParticles = {"off",  "over",  "up",     "part",
                                                          "down", "place", "control"};
  const int verb = s.verb_of(pronoun + 1);
  if (!s.view.is_word(pronoun, "it")) return false;
  if (verb < 0) return true;
  const VerbGroup& g = s.verb(verb);
  if (s.view.is_one_of(g.tokens.end, kParticles)) return false;  // "it took off"
  return g.copula || (g.passive && g.saying) || s.view.is_one_of(g.head, kImpersonal);
}

bool can_take_up(const SentenceView& view, bool it, TokenRange subject) {
  constexpr WordBits kPerson = words::role | words::person_title | words::given_name;
  constexpr WordBits kNever = words::pronoun_subject | words::pronoun_object | words::unit |
                              words::month | words::weekday | words::coordinator;
  if (subject.begin >= subject.end || subject.size() > kLongestAntecedent) return false;
  bool person = false;
  for (uint32_t i = subject.begin; i < subject.end; ++i) {
    const bool article = i == subject.begin && subject.size() > 1 && view.has(i, words::determiner);
    if ((view.has(i, kNever) && !article) || view.mark_at(i, '"')) return false;
    person |= view.has(i, kPerson) && !only_describes(view, subject, i);
  }
  const uint32_t begin = subject.begin;
  if (!it)
    return (is_several(view, subject) || is_group(view, subject.end - 1)) &&
           view.token(begin).kind != TokenKind::number;
  const bool place = view.has(begin, words::country | words::city | words::organisation);
  const bool name = view.token(begin).capital &&
                    (begin > view.range.begin || place || is_name_of_thing(view, subject));
  const bool named = name && (place || subject.size() > 1 || view.token(begin).all_caps);
  return !person && !is_several(view, subject) && (named || view.has(begin, words::determiner));
}

TokenRange first_subject(const SentenceReading& s, bool whole) {
  for (const Clause& clause : s.clauses) {
    if (clause.main < 0 || (whole && clause.subordinate)) continue;
    const TokenRange subject = bare_subject(s.view, subject_of(s, clause.main));
    return clause.conditional || !is_sound_subject(s, subject) ? TokenRange{} : subject;
  }
  return {};
}

bool names_several(const SentenceReading& s, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end; ++i) {
    if (!s.in_verb(i) && (is_plural_noun(s.view, i) || is_plural_without_s(s.view, i))) return true;
  }
  return false;
}

}  // namespace dateline

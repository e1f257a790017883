#include "extractor/events/trigger/predicate.h"

#include <algorithm>
#include <array>

#include "extractor/events/sentence/event_nouns.h"
#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

bool is_amount(const SentenceView& view, uint32_t i) {
  return view.mark_at(i, '$') || view.mark_at(i, '#') ||
         (view.range.contains(i) && view.token(i).kind == TokenKind::number);
}

// "was [up] 2 pence", "is [down] sharply": a direction that tells by itself.
bool is_direction(const SentenceView& view, uint32_t i) {
  return (view.is_word(i, "up") || view.is_word(i, "down")) &&
         (is_amount(view, i + 1) || is_adverb(view, i + 1) || view.date_at(i + 1) ||
          view.has(i + 1, words::preposition));
}

// "were [lower] than expected"
bool compares(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 10> kMore = {"lower",    "higher", "better",  "worse",
                                                      "weaker",   "larger", "smaller", "bigger",
                                                      "stronger", "flat"};
  return view.is_one_of(i, kMore);
}

// "are [exercisable] from May 3": an ending that tells an adjective no list holds.
bool is_unlisted_adjective(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 4> kEndings = {"able", "ible", "ful", "ous"};
  if (!view.range.contains(i)) return false;
  const Token& t = view.token(i);
  if (t.kind != TokenKind::word || t.capital || t.entry != Token::kNoEntry) return false;
  const bool alone =
      view.date_at(i + 1) || view.is_mark(i + 1) || view.has(i + 1, words::preposition);
  const std::string_view word = view.shape->words(i);
  return alone && std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view e) {
           return word.size() > e.size() + 3 && word.ends_with(e);
         });
}

// The noun that a subject is about: "[Shares] in Oslo Steel", "the [price] of oil"; the verb itself
// if that is no plain word.
uint32_t head_of_subject(const SentenceReading& s, const VerbGroup& g) {
  const SentenceView& view = s.view;
  const TokenRange subject = subject_of(s, s.verb_of(g.head));
  const Clause& clause = s.clauses[s.clause_of(g.head)];
  if (subject.begin >= subject.end || subject.end > g.tokens.begin) return g.head;
  if (subject.begin < clause.tokens.begin && clause.resumes < 0 && !clause.subordinate)
    return g.head;
  uint32_t end = subject.begin;
  while (end < subject.end &&
         (!view.is_mark(end) || (view.mark_at(end, '-') && view.token(end).glued)) &&
         !view.date_at(end) &&
         (view.token(end).glued || !view.has(end, words::preposition | words::pronoun_relative)))
    ++end;
  if (end == subject.begin) return g.head;
  const uint32_t head = end - 1;
  const bool plain = view.token(head).kind == TokenKind::word && !view.is_possessive(head) &&
                     (!view.token(head).capital || head == view.range.begin) &&
                     !view.has(head, words::pronoun_subject);
  return plain ? head : g.head;
}

}  // namespace

Trigger at_predicate(const SentenceReading& s, Trigger t) {
  const SentenceView& view = s.view;
  const VerbGroup& g = s.verb(t.verb);
  uint32_t i = g.tokens.end;
  const auto tells = [&](uint32_t k) { return is_direction(view, k) || compares(view, k); };
  while (i < s.clauses[t.clause].tokens.end && !tells(i) &&
         (view.is_word(i, "only") || (is_adverb(view, i) && !view.has(i, words::adjective))))
    ++i;
  if (view.date_at(i) || !view.range.contains(i)) return t;
  const bool describes =
      view.has(i, words::adjective | words::adjective_ed) && !view.has(i + 1, words::event_noun);
  if (tells(i) || is_unlisted_adjective(view, i) || (describes && !is_amount(view, i)))
    return t.token = i, t;
  const uint32_t subject = head_of_subject(s, g);
  if (!is_amount(view, i) && !is_event_noun(s, subject)) return t;
  t.noun = subject != g.head && is_event_noun(s, subject) && !is_amount(view, i);
  return t.token = subject, t;
}

Trigger at_member(const SentenceReading& s, Trigger t) {
  const VerbGroup& g = s.verb(t.verb);
  const size_t next = t.clause + 1;
  const bool one = s.view.is_word(g.tokens.end, "one") || s.view.is_word(g.tokens.end, "among");
  if (!one || next >= s.clauses.size() || s.clauses[next].main < 0) return t;
  const VerbGroup& told = s.verb(s.clauses[next].main);
  if (!s.clauses[next].subordinate || told.copula) return t;
  t.verb = s.clauses[next].main;
  t.token = told.head;
  t.noun = false;
  t.member = true;
  return t;
}

}  // namespace dateline

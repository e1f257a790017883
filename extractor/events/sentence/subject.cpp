#include "extractor/events/sentence/subject.h"

#include <algorithm>
#include <optional>

#include "extractor/events/sentence/antecedent.h"
#include "extractor/events/sentence/introduction.h"

namespace dateline {
namespace {

constexpr uint32_t kSubjectReach = 60;  // tokens of a subject, introduction included

bool is_name(const SentenceView& view, TokenRange range) {
  if (range.size() > kLongestName || view.has(range.begin, words::nationality | words::country))
    return false;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const bool hyphen = view.mark_at(i, '-') || view.mark_at(i - 1, '-') ||
                        (i > range.begin && view.mark_at(i + 1, '-'));  // "Omar al-Tarkal"
    if (!view.token(i).capital && !hyphen) return false;
  }
  return true;
}

// "Xue Hanqin, China's judge, joined": the words between two commas describe what stands before.
TokenRange without_apposition(const SentenceView& view, TokenRange subject) {
  if (subject.size() < 3 || !view.mark_at(subject.end - 1, ',')) return subject;
  const uint32_t comma = comma_in(view, subject.begin, subject.end - 1);
  // "Germany, Japan, India and Brazil": a list is all of its parts; "Ann Lee, a student of Arabic
  // and law," is none.
  const bool described =
      view.has(comma + 1, words::determiner | words::verb_participle | words::verb_ing) &&
      comma_in(view, comma + 1, subject.end) == subject.end - 1;
  for (uint32_t i = comma; i < subject.end && !described; ++i) {
    if (view.has(i, words::coordinator)) return subject;
  }
  // "the country's leader, Kim Jong-il, conducted": a name says more than what it describes.
  const uint32_t second = comma_in(view, comma + 1, subject.end - 1);
  if (comma + 1 < second && is_name(view, {comma + 1, second})) return {subject.begin, second + 1};
  return {subject.begin, comma};
}

// "the memoirs of Ann Lee[, the judge] who served in Oslo, were banned": an apposition that a
// relative clause goes on with.
TokenRange without_described(const SentenceView& view, TokenRange subject) {
  uint32_t comma = subject.end;
  while (comma > subject.begin + 1 && !view.mark_at(comma - 1, ',')) --comma;
  if (comma <= subject.begin + 1 || comma == subject.end) return subject;
  for (uint32_t i = comma; i < subject.end; ++i) {
    if (view.has(i, words::coordinator)) return subject;
  }
  const bool described = view.has(comma, words::determiner | words::verb_participle);
  return described ? TokenRange{subject.begin, comma - 1} : subject;
}

// "The group said the army, which holds the city, [used force]": whom it speaks of, not the
// speaker.
TokenRange said_subject(const SentenceReading& s, size_t clause) {
  const VerbGroup& g = s.verb(s.clauses[clause].main);
  const size_t next = clause + 1;
  if (!g.saying || g.passive || next >= s.clauses.size() || !s.clauses[next].subordinate) return {};
  TokenRange said{g.tokens.end, s.clauses[clause].tokens.end};
  while (said.begin < said.end &&
         (s.view.date_at(said.begin) || s.view.is_word(said.begin, "that")))
    ++said.begin;
  while (said.end > said.begin && s.view.is_mark(said.end - 1)) --said.end;
  if (said.begin >= said.end) return {};
  const bool noun = s.view.has(said.begin, words::determiner) || s.view.token(said.begin).capital;
  return noun ? said : TokenRange{};
}

// "The missile [he fired] was old": the pronoun is the relative clause's own.
TokenRange without_contact_pronoun(const SentenceView& view, TokenRange subject) {
  const bool pronoun = subject.size() > 2 && view.has(subject.end - 1, words::pronoun_subject) &&
                       view.has(subject.begin, words::determiner) &&
                       !view.has(subject.end - 1, words::determiner);
  return pronoun ? TokenRange{subject.begin, subject.end - 1} : subject;
}

// "They wrote: "[2005] is going to be great."": the day itself is who the verb tells of.
TokenRange date_as_subject(const SentenceReading& s, int verb) {
  const SentenceView& view = s.view;
  const VerbGroup& g = s.verb(verb);
  if (!g.copula && !view.has(g.tokens.begin, words::be)) return {};
  const Clause& clause = s.clauses[s.clause_of(g.head)];
  uint32_t begin = g.tokens.begin;
  while (begin > clause.tokens.begin && view.date_at(begin - 1)) --begin;
  uint32_t opened = begin;
  while (opened > clause.tokens.begin && view.is_mark(opened - 1)) --opened;
  const bool alone = opened == clause.tokens.begin && opened < begin && !clause.coordinate;
  return alone && begin < g.tokens.begin ? TokenRange{begin, g.tokens.begin} : TokenRange{};
}

// "Lee had 19 - [a record for her] - and the Heat beat": what stands between dashes before an "and"
// ends what was told; the subject comes after it.
TokenRange past_aside(const SentenceView& view, TokenRange subject) {
  for (uint32_t i = subject.begin + 1; i + 1 < subject.end; ++i) {
    const bool dash = view.mark_at(i, '-') && !view.token(i).glued && !view.token(i + 1).glued;
    if (dash && view.has(i + 1, words::coordinator)) return {i + 2, subject.end};
  }
  return subject;
}

// "The car [- which is red -] runs": no dash belongs to a subject.
TokenRange without_dash(const SentenceView& view, TokenRange subject) {
  while (subject.size() > 1 && view.mark_at(subject.end - 1, '-') &&
         !view.token(subject.end - 1).glued)
    --subject.end;
  return subject;
}

// "The ministers met, and [they've] left": a subject within the verb, which takes no other.
bool holds_its_subject(const SentenceReading& s, int verb) {
  return s.view.has(s.verb(verb).tokens.begin, words::pronoun_subject);
}

TokenRange find_subject(const SentenceReading& s, int verb) {
  const SentenceView& view = s.view;
  if (holds_its_subject(s, verb)) return {s.verb(verb).tokens.begin, s.verb(verb).tokens.begin};
  if (const TokenRange day = date_as_subject(s, verb); day.size() > 0) return day;
  size_t clause = s.clause_of(s.verb(verb).head);
  bool shares = false;
  for (int hops = 0; hops < 4 && s.clauses[clause].resumes >= 0; ++hops) {
    const auto shared = static_cast<size_t>(s.clauses[clause].resumes);
    if (s.clauses[shared].main < 0) {  // "The rights, [which expire], can be exercised"
      TokenRange whole = s.clauses[shared].tokens;
      while (whole.size() > 1 && view.has(whole.end - 1, words::pronoun_relative)) --whole.end;
      const TokenRange own{past_introduction(view, whole.begin, whole.end), whole.end};
      return without_described(view, without_dash(view, without_apposition(view, own)));
    }
    const TokenRange said = said_subject(s, shared);
    if (said.begin < said.end) return without_apposition(view, said);
    clause = shared;
    verb = s.clauses[clause].main;
    shares = true;
  }
  const uint32_t end = s.verb(verb).tokens.begin;
  const uint32_t begin = told_begin(s, verb);
  if (begin < end && !is_relative(view, begin)) {
    const TokenRange own = past_aside(view, {begin, end});
    const TokenRange subject = without_dash(view, without_apposition(view, own));
    return shares ? without_contact_pronoun(view, subject) : subject;
  }
  const uint32_t opened = s.clauses[clause].tokens.begin;
  if (is_relative(view, begin < end ? begin : opened)) return antecedent(s, opened);
  return {end, end};
}

}  // namespace

uint32_t told_begin(const SentenceReading& s, int verb) {
  const VerbGroup& g = s.verb(verb);
  const uint32_t limit = g.tokens.begin;
  const uint32_t begin = s.clauses[s.clause_of(g.head)].tokens.begin;
  return past_introduction(s.view, limit > begin + kSubjectReach ? limit - kSubjectReach : begin,
                           limit);
}

TokenRange subject_of(const SentenceReading& s, int verb) {
  std::optional<TokenRange>& known = s.subjects[static_cast<size_t>(verb)];
  if (!known) known = find_subject(s, verb);
  return *known;
}

}  // namespace dateline

#include "extractor/events/headline/standing.h"

#include <algorithm>
#include <array>

#include "extractor/events/headline/line_words.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

// What follows could only be the object of a verb, never go on with a noun that looks like one:
// "shows [the] plane", but "shares [of] the firm".
bool opens_object(const SentenceView& view, uint32_t i) {
  return view.has(i, words::determiner | words::pronoun_possessive) && !view.date_at(i) &&
         !view.has(i, words::preposition | words::subordinator);
}

bool takes_object(const SentenceReading& s, uint32_t i) {
  const int verb = s.verb_of(i);
  if (verb < 0) return false;
  const VerbGroup& g = s.verb(verb);
  return g.head == i && !g.passive && !g.infinitive && !s.view.has(i, words::verb_ing) &&
         opens_object(s.view, g.tokens.end);
}

// The words after a verb that goes without an object: "fell [on the road]", "fell [and broke]".
bool may_follow_last(const SentenceView& view, uint32_t i) {
  if (view.is_word(i, "that") && !view.points(i)) return false;  // "found [that]"
  return !view.range.contains(i) || view.is_mark(i) || view.date_at(i) || is_adverb(view, i) ||
         view.has(i, words::preposition | words::coordinator | words::subordinator);
}

// Past a date that goes unsaid, with the word that leads to it.
uint32_t past_date_phrase(const SentenceView& view, uint32_t i) {
  while (view.date_at(i) || (view.has(i, words::preposition) && view.date_at(i + 1))) ++i;
  return i;
}

// Past the date that goes unsaid, nothing follows.
bool ends_sentence(const SentenceView& view, uint32_t i) {
  i = past_date_phrase(view, i);
  return !view.range.contains(i) || view.mark_at(i, '.') || view.mark_at(i, ';');
}

// The finite verb whose head a word of the line is; -1 if it is none.
int told_verb(const SentenceReading& s, uint32_t kept) {
  const int verb = Line::is_own(kept) ? -1 : s.verb_of(kept);
  return verb >= 0 && s.verb(verb).finite && s.verb(verb).head == kept ? verb : -1;
}

// "The bridge has fallen, officials [said].": what is said stands before the verb.
bool follows_what_is_said(const SentenceReading& s, const Line& line, int saying) {
  if (!ends_sentence(s.view, line.kept().back() + 1)) return false;
  return std::any_of(line.kept().begin(), line.kept().end(), [&](uint32_t i) {
    const int verb = told_verb(s, i);
    return verb >= 0 && verb < saying && s.clause_of(i) != s.clause_of(s.verb(saying).head);
  });
}

// "as the Pacific [did]": it stands for a verb said before.
bool stands_for_verb(const SentenceView& view, const VerbGroup& g) {
  return g.tokens.begin == g.head && view.has(g.head, words::aux_do);
}

// "is", "said", "confirmed [that]", "let [his nephew]".
bool wants_more(const SentenceReading& s, const Line& line) {
  const uint32_t last = line.kept().back();
  const int verb = s.verb_of(last);
  if (verb < 0) return false;
  const VerbGroup& g = s.verb(verb);
  if (last + 1 < g.tokens.end) return true;  // "would not [let]"
  // "heard on Friday [that ...]", "marked [the end of 2019]"
  const uint32_t next = past_date_phrase(s.view, last + 1);
  if (next > last + 1 && (s.view.is_word(next, "that") || takes_dates(s.view, last))) return true;
  // "approved the [plan]"
  const bool noun =
      g.weak && s.view.has(last - 1, words::determiner | words::adjective | words::preposition |
                                         words::pronoun_possessive);
  if (stands_for_verb(s.view, g)) return true;
  if (g.passive || noun || (!g.finite && !g.infinitive)) return false;
  if (g.saying && !g.copula) return !follows_what_is_said(s, line, verb);
  if (g.copula) return true;
  if (ends_sentence(s.view, last + 1)) return false;
  if (g.light && g.head == last) return true;
  return s.view.is_word(last + 1, "to") || !may_follow_last(s.view, last + 1);
}

// "[a step] Mr. Lee", "[the missile] they": a noun that the clause of the words after it acts on.
bool holds_object(const SentenceView& view, TokenRange subject) {
  constexpr WordBits kNoNoun = words::preposition | words::coordinator | words::determiner |
                               words::adjective | words::adjective_ed | words::role |
                               words::pronoun_relative | words::subordinator | words::person_title;
  for (uint32_t i = subject.begin + 2; i < subject.end; ++i) {
    const bool opens = view.has(i, words::person_title) ||
                       (view.has(i, words::pronoun_subject) && !view.has(i, words::determiner));
    const bool noun = view.token(i - 1).kind == TokenKind::word && !view.token(i - 1).capital &&
                      !view.has(i - 1, kNoNoun) && !is_adverb(view, i - 1);
    if (opens && noun && view.has(subject.begin, words::determiner) && view.token(i).capital)
      return true;
    if (opens && noun && !view.token(i).capital && !view.has(i, words::person_title)) return true;
  }
  return false;
}

// "announced that the apps": the clause that the line ends in has its verb after the cut.
bool ends_in_half_clause(const SentenceReading& s, const Line& line) {
  const uint32_t last = line.kept().back();
  if (Line::is_own(last)) return false;
  const size_t clause = s.clause_of(last);
  const Clause& c = s.clauses[clause];
  if (!c.content || c.tokens.begin > last) return false;
  if (!line.is_cut() && c.main >= 0) return false;
  if (c.main >= 0) return s.verb(c.main).head > last;
  for (size_t next = clause + 1; next < s.clauses.size(); ++next) {
    if (s.clauses[next].resumes == static_cast<int>(clause)) return true;
  }
  return false;
}

// "[Which] people", "[And] the bank", "[Chaotic] in Oslo", "[for] the bank": no noun phrase begins
// so.
bool begins_no_noun(const SentenceView& view, uint32_t i) {
  constexpr WordBits kJoins = words::coordinator | words::subordinator | words::pronoun_relative;
  constexpr std::array<std::string_view, 6> kNouns = {"that",    "both", "either",
                                                      "neither", "what", "whatever"};
  const uint32_t next = view.past_date(i + 1);
  if (view.has(i, kJoins) && !view.is_one_of(i, kNouns)) return !view.token(i).all_caps;
  return view.has(i, words::adjective) && !view.has(i, words::determiner | words::event_noun) &&
         !view.token(i).all_caps && view.has(next, words::preposition) &&
         !view.has(next, words::adverb) && !view.is_word(next, "of");
}

}  // namespace

bool is_sound_subject(const SentenceReading& s, TokenRange subject) {
  const SentenceView& view = s.view;
  if (subject.begin >= subject.end) return false;
  const bool counts = view.range.contains(subject.begin + 1) &&
                      view.token(subject.begin + 1).kind == TokenKind::number;
  constexpr std::array<std::string_view, 10> kAbout = {
      "about", "around", "over", "under", "between", "above", "below", "up", "near", "like"};
  const bool led = view.has(subject.begin, words::preposition) &&
                   !(counts && view.is_one_of(subject.begin, kAbout)) &&
                   !view.token(subject.begin).capital;
  const uint32_t last = subject.end - 1;
  const bool hangs = last > subject.begin && view.has(last, words::preposition) &&
                     !view.token(last).capital && !view.has(last, words::adverb);
  const bool half = last > subject.begin && view.has(last, words::pronoun_relative) &&
                    !view.is_word(last, "that") && !view.token(last).capital;  // "anyone who"
  // "in [the months] that followed": a length of time does nothing
  const bool length =
      subject.size() == 2 && view.has(last, words::unit) && view.is_word(subject.begin, "the");
  if (length || led || hangs || half || begins_no_noun(view, subject.begin) ||
      holds_object(s.view, subject))
    return false;
  for (uint32_t i = subject.begin; i < subject.end; ++i) {
    if (takes_object(s, i)) return false;
  }
  return true;
}

bool is_whole(const SentenceReading& s, const Line& line) {
  const auto& kept = line.kept();
  if (kept.empty() || wants_more(s, line) || ends_in_half_clause(s, line)) return false;
  return std::any_of(kept.begin(), kept.end(),
                     [&](uint32_t i) { return Line::is_own(i) || told_verb(s, i) >= 0; });
}

bool tells_main(const SentenceReading& s, const Line& line) {
  const auto& kept = line.kept();
  return std::any_of(kept.begin(), kept.end(), [&](uint32_t i) {
    const int verb = told_verb(s, i);
    if (verb < 0) return false;
    const Clause& clause = s.clauses[s.clause_of(i)];
    // "The pair, friends before parting, [met]": a comma closes what hangs on it.
    const bool resumes = s.view.mark_at(s.verb(verb).tokens.begin - 1, ',');
    return resumes || (!clause.subordinate && !clause.content);
  });
}

bool points_back(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 6> kPointing = {"this",  "that",  "these",
                                                         "those", "there", "such"};
  return view.has(i,
                  words::pronoun_subject | words::pronoun_possessive | words::pronoun_relative) ||
         view.is_one_of(i, kPointing);
}

}  // namespace dateline

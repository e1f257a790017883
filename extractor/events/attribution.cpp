#include "extractor/events/attribution.h"

#include "extractor/events/names.h"

namespace dateline {
namespace {

constexpr uint32_t kLongestSpeaker = 12;

bool ends_phrase(const SentenceView& view, uint32_t i) {
  return view.is_mark(i) && !view.mark_at(i, '-') && !view.mark_at(i, '\'');
}

TokenRange phrase_from(const SentenceView& view, uint32_t begin) {
  uint32_t end = begin;
  while (view.range.contains(end) && !ends_phrase(view, end) && !view.date_at(end) &&
         end - begin < kLongestSpeaker &&
         !view.has(end, words::pronoun_relative | words::subordinator)) {
    ++end;
  }
  return {begin, end};
}

TokenRange according_to(const SentenceView& view) {
  for (uint32_t i = view.range.begin; i + 2 < view.range.end; ++i) {
    if (view.is_word(i, "according") && view.is_word(i + 1, "to")) return phrase_from(view, i + 2);
  }
  return {};
}

// The subject before a saying verb, or after it ("said John Delury").
TokenRange speaker(const SentenceReading& s, const VerbGroup& saying) {
  const SentenceView& view = s.view;
  const Clause& clause = s.clauses[s.clause_of(saying.head)];
  uint32_t begin = saying.tokens.begin;
  while (begin > clause.tokens.begin && !ends_phrase(view, begin - 1) && !view.date_at(begin - 1) &&
         saying.tokens.begin - begin < kLongestSpeaker) {
    --begin;
  }
  while (begin < saying.tokens.begin && view.has(begin, words::coordinator | words::subordinator))
    ++begin;
  if (begin < saying.tokens.begin) return {begin, saying.tokens.begin};
  return phrase_from(view, saying.tokens.end);
}

bool names_someone(const SentenceView& view, TokenRange range) {
  if (range.begin >= range.end) return false;
  return range.size() > 1 || !view.has(range.begin, words::pronoun_subject | words::pronoun_object);
}

}  // namespace

std::string attribution_of(const SentenceReading& sentence, const Trigger& trigger) {
  const TokenRange according = according_to(sentence.view);
  if (according.begin < according.end) return text_of(sentence.view, according);
  for (size_t i = 0; i < sentence.verbs.size(); ++i) {
    const VerbGroup& g = sentence.verbs[i];
    if (!g.saying || g.head == trigger.token || g.passive) continue;
    if (sentence.clause_of(g.head) == trigger.clause && static_cast<int>(i) == trigger.verb)
      continue;
    const TokenRange who = speaker(sentence, g);
    if (names_someone(sentence.view, who)) return text_of(sentence.view, who);
  }
  return "";
}

}  // namespace dateline

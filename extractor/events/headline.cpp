#include "extractor/events/headline.h"

#include <vector>

#include "extractor/events/names.h"

namespace dateline {
namespace {

constexpr size_t kMostWords = 14;

// Where the subject of a verb begins: after the last comma or date before it that leaves it some
// words.
uint32_t subject_begin(const SentenceReading& s, const Clause& clause, uint32_t verb) {
  const SentenceView& view = s.view;
  uint32_t begin = clause.tokens.begin;
  for (uint32_t i = clause.tokens.begin; i + 1 < verb; ++i) {
    // "Last week, Xue Hanqin, a judge, joined": the first comma after a date ends what only
    // introduces.
    if (view.mark_at(i, ',') && i > clause.tokens.begin && view.date_at(i - 1)) begin = i + 1;
  }
  while (begin < verb && (view.is_mark(begin) || view.date_at(begin) ||
                          view.has(begin, words::coordinator | words::subordinator) ||
                          view.is_word(begin, "that"))) {
    ++begin;
  }
  return begin;
}

// The noun phrase around an event noun: back to its determiner, on to the end of what belongs to
// it.
TokenRange noun_phrase(const SentenceReading& s, const Trigger& t) {
  const SentenceView& view = s.view;
  const Clause& clause = s.clauses[t.clause];
  uint32_t begin = t.token;
  while (begin > clause.tokens.begin) {
    const uint32_t before = begin - 1;
    if (view.is_mark(before) && !view.mark_at(before, '-') && !view.mark_at(before, '\'')) break;
    if (view.has(before, words::preposition | words::coordinator | words::subordinator |
                             words::auxiliary) &&
        !view.is_word(before, "of")) {
      break;
    }
    if (view.date_at(before) && !view.is_word(begin, "'s")) break;
    bool verb = false;
    for (const VerbGroup& g : s.verbs) verb = verb || g.head == before;
    if (verb) break;
    begin = before;
  }
  uint32_t end = t.token + 1;
  while (end < clause.tokens.end && !view.mark_at(end, ',') && !view.mark_at(end, ';')) {
    bool verb = false;
    for (const VerbGroup& g : s.verbs) verb = verb || (g.finite && g.tokens.begin == end);
    if (verb) break;
    ++end;
  }
  return {begin, end};
}

bool links_date(const SentenceView& view, uint32_t i) {
  return view.has(i, words::preposition) && !view.is_word(i, "of") && !view.is_word(i, "with");
}

// The words that stay: no dates, no prepositions that led to them, no commas left over.
std::vector<uint32_t> kept_tokens(const SentenceReading& s, TokenRange range) {
  const SentenceView& view = s.view;
  std::vector<uint32_t> kept;
  size_t words = 0;
  for (uint32_t i = range.begin; i < range.end && words <= kMostWords; ++i) {
    if (view.date_at(i)) {
      if (!kept.empty() && links_date(view, kept.back()) && kept.back() + 1 == i) kept.pop_back();
      continue;
    }
    if (view.is_word(i, "'s") && i > range.begin && view.date_at(i - 1)) continue;
    if (kept.empty() && view.is_mark(i)) continue;
    if (view.mark_at(i, ',') && !kept.empty() && view.mark_at(kept.back(), ',')) continue;
    if (view.mark_at(i, '"')) continue;
    words += view.token(i).kind != TokenKind::punctuation && !view.token(i).glued;
    if (words <= kMostWords) kept.push_back(i);
  }
  const auto dangling = [&](uint32_t i) {
    return (view.is_mark(i) && !view.mark_at(i, ')') && !view.mark_at(i, '%')) ||
           view.has(i, words::preposition | words::determiner | words::coordinator |
                           words::subordinator | words::pronoun_relative |
                           words::pronoun_possessive | words::auxiliary);
  };
  while (kept.size() > 1 && dangling(kept.back())) kept.pop_back();
  return kept;
}

std::string join(const SentenceView& view, const std::vector<uint32_t>& tokens) {
  std::string out;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const Token& t = view.token(tokens[i]);
    const bool follows = i > 0 && tokens[i] == tokens[i - 1] + 1;
    const bool close =
        t.kind == TokenKind::punctuation && (t.mark == ',' || t.mark == ')' || t.mark == ';');
    if (i > 0 && !(follows && t.glued) && !close) out += ' ';
    out += view.shape->text.substr(t.begin, t.end - t.begin);
  }
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
  return out;
}

}  // namespace

TokenRange headline_range(const SentenceReading& sentence, const Trigger& trigger) {
  if (trigger.verb < 0) return noun_phrase(sentence, trigger);
  const VerbGroup& g = sentence.verbs[static_cast<size_t>(trigger.verb)];
  const Clause& clause = sentence.clauses[trigger.clause];
  return {subject_begin(sentence, clause, g.tokens.begin), clause.tokens.end};
}

std::string headline_of(const SentenceReading& sentence, const Trigger& trigger) {
  return join(sentence.view, kept_tokens(sentence, headline_range(sentence, trigger)));
}

}  // namespace dateline

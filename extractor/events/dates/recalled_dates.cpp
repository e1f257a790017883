#include "extractor/events/dates/recalled_dates.h"

#include "extractor/events/sentence/event_nouns.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr uint32_t kLongestRecall = 12;  // tokens of the clause that names the earlier event
constexpr uint32_t kNounReach = 6;
constexpr float kCertainty = 0.7F;

Dating dating(const TimeSpan& when, TokenRange words, bool since) {
  Dating d{when, words, words, "recalled-event", AnchorBasis::earlier_event, kCertainty};
  if (since) {
    d.when.open_end = true;
  } else {
    d.when.approximate = true;
    d.when.mod = Mod::approx;
  }
  return d;
}

bool holds_date(const SentenceView& view, TokenRange range) {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (view.date_at(i)) return true;
  }
  return false;
}

std::optional<Dating> by_clause(const SentenceReading& s, const EventMemory& memory, uint32_t at) {
  const Clause& clause = s.clauses[s.clause_of(at)];
  if (clause.tokens.begin != at || clause.main < 0 || clause.tokens.size() > kLongestRecall)
    return std::nullopt;
  TokenRange words = clause.tokens;
  // ", however," belongs to neither clause.
  while (words.size() > 1 && (s.view.is_mark(words.end - 1) || is_adverb(s.view, words.end - 1)))
    --words.end;
  if (holds_date(s.view, words)) return std::nullopt;
  const TimeSpan* when = memory.recall_verb(s, clause.main);
  if (when == nullptr) return std::nullopt;
  return dating(*when, words, s.view.is_word(at, "since"));
}

std::optional<Dating> by_noun(const SentenceReading& s, const EventMemory& memory, uint32_t at) {
  if (!s.view.is_word(at, "since") || !s.view.has(at + 1, words::determiner)) return std::nullopt;
  const auto noun = event_noun_in_phrase(s, at + 1, kNounReach);
  const TimeSpan* when = noun ? memory.recall_noun(s, *noun) : nullptr;
  if (when == nullptr || holds_date(s.view, {at, *noun + 1})) return std::nullopt;
  return dating(*when, {at, *noun + 1}, true);
}

}  // namespace

RecallWords::RecallWords(const Lexicon& lexicon)
    : when_(lexicon.find("when")), since_(lexicon.find("since")) {}

bool RecallWords::in(const Shape& shape, TokenRange sentence) const {
  for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const uint32_t entry = shape.tokens[i].entry;
    if (entry != Token::kNoEntry && (entry == when_ || entry == since_)) return true;
  }
  return false;
}

std::optional<Dating> recalled_date(const SentenceReading& s, const EventMemory& memory) {
  constexpr WordSigns kRecalling = {"since", "when"};
  if (!s.view.signs.meets(kRecalling)) return std::nullopt;
  for (uint32_t i = s.view.range.begin; i < s.view.range.end; ++i) {
    const bool since = s.view.is_word(i, "since");
    if ((!since && !s.view.is_word(i, "when")) || s.view.date_at(i)) continue;
    if (auto found = by_clause(s, memory, i)) return found;
    if (auto found = by_noun(s, memory, i)) return found;
  }
  return std::nullopt;
}

}  // namespace dateline

#include "extractor/time/tense.h"

#include "extractor/shape/word_classes.h"

namespace dateline {
namespace {

constexpr uint32_t kBoundaryCost = 12;  // a comma or a quotation mark counts as this many words

// What one word says about time. "had" and "was" before "to" or "scheduled" are seen by the latter
// first, since a plan, even one told in the past tense, points to what comes after it.
Tense cue(WordBits bits) {
  if (bits & (words::modal_future | words::planned_cue)) return Tense::future;
  if (bits & words::past_auxiliary) return Tense::past;
  if ((bits & words::verb_past) && !(bits & (words::adjective_ed | words::verb_base)))
    return Tense::past;
  return Tense::unknown;
}

struct Found {
  Tense tense = Tense::unknown;
  uint32_t cost = 1000;
};

template <class Next>
Found search(const Lexicon& lexicon, const Shape& shape, TokenRange sentence, uint32_t from,
             Next next) {
  uint32_t cost = 0;
  for (uint32_t i = from; sentence.contains(i); i = next(i)) {
    const Token& t = shape.tokens[i];
    if (t.kind == TokenKind::punctuation && (t.mark == ',' || t.mark == '"' || t.mark == ';'))
      cost += kBoundaryCost;
    ++cost;
    const Tense tense = cue(bits_of(lexicon, t));
    if (tense != Tense::unknown) return {tense, cost};
  }
  return {};
}

}  // namespace

Tense tense_around(const Lexicon& lexicon, const Shape& shape, TokenRange sentence,
                   TokenRange mention) {
  const Found left =
      search(lexicon, shape, sentence, mention.begin - 1, [](uint32_t i) { return i - 1; });
  const Found right =
      search(lexicon, shape, sentence, mention.end, [](uint32_t i) { return i + 1; });
  return left.cost <= right.cost ? left.tense : right.tense;
}

}  // namespace dateline

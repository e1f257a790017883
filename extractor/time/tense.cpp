#include "extractor/time/tense.h"

#include "extractor/shape/word_classes.h"

namespace dateline {
namespace {

constexpr uint32_t kBoundaryCost = 12;  // a comma or a quotation mark counts as this many words

bool next_is_to_or_for(const Shape& shape, TokenRange sentence, uint32_t i) {
  if (!sentence.contains(i + 1)) return false;
  const std::string_view next = shape.words(i + 1);
  return next == "to" || next == "for";
}

// "is due to expire" looks ahead; "had been due to expire" looks back on a plan; "set" and
// "planned" are plain past forms unless "to" or "for" follows.
Tense plan_cue(const Lexicon& lexicon, const Shape& shape, TokenRange sentence, uint32_t i) {
  for (uint32_t k = i; k > sentence.begin && k + 3 > i; --k) {
    if (bits_of(lexicon, shape.tokens[k - 1]) & words::past_auxiliary) return Tense::past;
  }
  const bool verb = (bits_of(lexicon, shape.tokens[i]) & words::verb_past) != 0;
  return verb && !next_is_to_or_for(shape, sentence, i) ? Tense::past : Tense::future;
}

// What one word says about time.
Tense cue(const Lexicon& lexicon, const Shape& shape, TokenRange sentence, uint32_t i) {
  const WordBits bits = bits_of(lexicon, shape.tokens[i]);
  if (bits & words::modal_future) return Tense::future;
  if (bits & words::planned_cue) return plan_cue(lexicon, shape, sentence, i);
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
    const Tense tense = cue(lexicon, shape, sentence, i);
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

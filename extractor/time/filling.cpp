#include "extractor/time/filling.h"

#include "extractor/shape/word_classes.h"

namespace dateline {
namespace {

constexpr uint32_t kLongest = 12;

struct Phrase {
  const Lexicon& lexicon;
  const Shape& shape;
  TokenRange sentence;

  [[nodiscard]] bool is(uint32_t i, std::string_view word) const {
    return sentence.contains(i) && shape.words(i) == word;
  }
  [[nodiscard]] bool has(uint32_t i, WordBits wanted) const {
    return sentence.contains(i) && (bits_of(lexicon, shape.tokens[i]) & wanted) != 0;
  }
  [[nodiscard]] bool is_mark(uint32_t i) const {
    return sentence.contains(i) && shape.tokens[i].kind == TokenKind::punctuation;
  }
};

// "the siege", "Germany's": what only stands before a noun.
bool opens_a_noun(const Phrase& p, uint32_t i) {
  return p.has(i, words::determiner | words::pronoun_possessive);
}

// Verbs of the clause end the phrase; what is as often a noun ("attacks") does not.
bool belongs(const Phrase& p, uint32_t i, bool first) {
  constexpr WordBits kEnds = words::preposition | words::auxiliary | words::coordinator |
                             words::subordinator | words::pronoun_relative |
                             words::pronoun_subject | words::adverb | words::negator;
  if (p.is(i, "of")) return true;
  if (opens_a_noun(p, i)) return first || p.is(i - 1, "of");
  if (p.has(i, kEnds)) return false;
  const bool noun = p.has(i, words::event_noun | words::adjective | words::adjective_ed) ||
                    p.shape.tokens[i].capital;
  return first || noun || !p.has(i, words::finite_verb);
}

// "maneuver and stalemate," is one phrase, "fighting and the army fell back" is not.
bool joins_nouns(const Phrase& p, uint32_t i) {
  return p.is(i, "and") && p.sentence.contains(i + 1) && belongs(p, i + 1, false) &&
         !opens_a_noun(p, i + 1) && (p.is_mark(i + 2) || !p.sentence.contains(i + 2));
}

}  // namespace

uint32_t end_of_filling(const Lexicon& lexicon, const Shape& shape, TokenRange sentence,
                        uint32_t from) {
  const Phrase p{lexicon, shape, sentence};
  if (!p.is(from, "of") || !sentence.contains(from + 1) || p.is_mark(from + 1)) return from;
  uint32_t i = from + 1;
  for (; sentence.contains(i) && i < from + kLongest; ++i) {
    const bool inside_word = p.is(i, "'s") || p.is(i, "-");
    if (!inside_word && !joins_nouns(p, i) && (p.is_mark(i) || !belongs(p, i, i == from + 1)))
      break;
  }
  // What is left hanging at the end belongs to what follows.
  while (i > from + 1 && (p.is(i - 1, "of") || opens_a_noun(p, i - 1))) --i;
  return i > from + 1 ? i : from;
}

}  // namespace dateline

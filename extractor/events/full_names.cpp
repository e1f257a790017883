#include "extractor/events/full_names.h"

#include "extractor/shape/word_classes.h"

namespace dateline {
namespace {

constexpr uint32_t kLongestName = 5;  // words

// Words that are capital for other reasons, or that say by themselves whom they name.
constexpr WordBits kNotInName = words::determiner | words::preposition | words::coordinator |
                                words::subordinator | words::pronoun_subject |
                                words::pronoun_possessive | words::pronoun_relative | words::month |
                                words::weekday | words::person_title | words::role | words::adverb |
                                words::nationality | words::finite_verb;
constexpr WordBits kPlace = words::country | words::city | words::nationality;

bool in_name(const Lexicon& lexicon, const Token& token) {
  return token.kind == TokenKind::word && token.capital && token.end - token.begin > 1 &&
         (bits_of(lexicon, token) & kNotInName) == 0;
}

bool is_initial(const Shape& shape, uint32_t i) {
  const Token& t = shape.tokens[i];
  return t.kind == TokenKind::word && t.capital && t.end - t.begin == 2 &&
         shape.words(i).back() == '.';
}

}  // namespace

void FullNames::read(const LocalePack& pack, const Shape& shape) {
  by_word_.clear();
  const auto part = [&](uint32_t i) { return in_name(pack.lexicon, shape.tokens[i]); };
  for (const TokenRange sentence : shape.sentences) {
    for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (!part(i)) continue;
      uint32_t end = i + 1;
      while (end < sentence.end && (part(end) || is_initial(shape, end) ||
                                    (shape.tokens[end].mark == '-' && shape.tokens[end].glued)))
        ++end;
      const bool place = (bits_of(pack.lexicon, shape.tokens[i]) & kPlace) != 0;
      if (end - i > 1 && end - i <= kLongestName && part(end - 1) && !place) add(shape, {i, end});
      i = end;
    }
  }
}

void FullNames::add(const Shape& shape, TokenRange name) {
  add(shape.words(name.begin), shape, name);
  add(shape.words(name.end - 1), shape, name);
}

void FullNames::add(std::string_view word, const Shape& shape, TokenRange name) {
  const auto [at, fresh] = by_word_.try_emplace(word, name);
  if (fresh || at->second.begin == at->second.end) return;
  const auto text = [&](TokenRange range) {
    const Span span = shape.bytes(range);
    return shape.text.substr(span.begin, span.size());
  };
  if (text(at->second) != text(name)) at->second = {0, 0};  // two people of one name
}

TokenRange FullNames::find(std::string_view word) const {
  const auto found = by_word_.find(word);
  return found == by_word_.end() ? TokenRange{} : found->second;
}

}  // namespace dateline

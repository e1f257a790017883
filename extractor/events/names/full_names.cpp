#include "extractor/events/names/full_names.h"

#include "extractor/shape/word_classes.h"

namespace dateline {
namespace {

constexpr uint32_t kLongestName = 5;    // words
constexpr uint32_t kShortestTitle = 5;  // likewise

// Words that are capital for other reasons, or that say by themselves whom they name.
constexpr WordBits kNotInName = words::determiner | words::preposition | words::coordinator |
                                words::subordinator | words::pronoun_subject |
                                words::pronoun_possessive | words::pronoun_relative | words::month |
                                words::weekday | words::person_title | words::role | words::adverb |
                                words::nationality | words::finite_verb | words::auxiliary;
constexpr WordBits kPlace = words::country | words::city | words::nationality;

bool in_name(const Lexicon& lexicon, const Token& token) {
  return token.kind == TokenKind::word && token.capital && !token.all_caps &&
         token.end - token.begin > 1 && (bits_of(lexicon, token) & kNotInName) == 0;
}

// "Moon Jae-in"
bool has_hyphen(const Shape& shape, TokenRange name) {
  for (uint32_t i = name.begin; i < name.end; ++i) {
    if (shape.tokens[i].mark == '-') return true;
  }
  return false;
}

// A name takes two words with a capital; a heading has one on most of its words, so they show no
// names.
bool may_hold_name(const Shape& shape, TokenRange sentence) {
  uint32_t words = 0;
  uint32_t capitals = 0;
  for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (shape.tokens[i].kind != TokenKind::word) continue;
    ++words;
    capitals += shape.tokens[i].capital;
  }
  const bool heading = words >= kShortestTitle && capitals * 3 >= words * 2;
  return capitals > 1 && !heading;
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
    if (!may_hold_name(shape, sentence)) continue;
    for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (!part(i)) continue;
      uint32_t end = i + 1;
      while (end < sentence.end && (part(end) || is_initial(shape, end) ||
                                    (shape.tokens[end].mark == '-' && shape.tokens[end].glued)))
        ++end;
      const bool place = (bits_of(pack.lexicon, shape.tokens[i]) & kPlace) != 0;
      const WordBits first = bits_of(pack.lexicon, shape.tokens[i]);
      const bool opens = (first & (words::adjective | words::verb_ing | words::auxiliary)) == 0;
      if (end - i > 1 && end - i <= kLongestName && part(end - 1) && !place && opens) {
        add(shape.words(end - 1), shape, {i, end});
        const bool surname_first = (first & words::either_name) != 0 || has_hyphen(shape, {i, end});
        if (surname_first) add(shape.words(i), shape, {i, end});
      }
      i = end;
    }
  }
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

// A text as the rules see it: tokens, one class symbol a token, and where sentences begin and end.
#pragma once

#include <string_view>
#include <vector>

#include "extractor/shape/recent_words.h"
#include "extractor/shape/symbol.h"
#include "extractor/shape/token.h"

namespace dateline {

// Half-open range of token indices.
struct TokenRange {
  uint32_t begin = 0;
  uint32_t end = 0;
  [[nodiscard]] uint32_t size() const { return end - begin; }
  [[nodiscard]] bool contains(uint32_t i) const { return begin <= i && i < end; }
};

struct Shape {
  std::string_view text;
  std::vector<Token> tokens;
  SymbolString symbols;  // symbols[i] is the class symbol of tokens[i]
  std::vector<TokenRange> sentences;
  RecentWords recent_words;  // kept from text to text

  [[nodiscard]] std::string_view words(uint32_t token) const {
    return text.substr(tokens[token].begin, tokens[token].end - tokens[token].begin);
  }
  [[nodiscard]] Span bytes(TokenRange range) const {
    return {tokens[range.begin].begin, tokens[range.end - 1].end};
  }
};

}  // namespace dateline

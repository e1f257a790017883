// A small vocabulary for the tests of shape, so that they do not hang on the words of a locale, and
// what is read with it, written down briefly.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractor/shape/lexicon.h"
#include "extractor/shape/token.h"

namespace dateline::shapes {

// Words with the classes that the shape itself asks for: number-word, number-scale, ordinal-word,
// number-and, number-prefix, abbreviation-maybe-final, sentence-opener, and a class `word`.
[[nodiscard]] const Lexicon& vocabulary();

[[nodiscard]] std::vector<Token> tokens_of(std::string_view text);
// The same after numbers in words were put together.
[[nodiscard]] std::vector<Token> merged_tokens_of(std::string_view text);

// The tokens as they stand in the text, with '|' between: "in|May|,".
[[nodiscard]] std::string pieces(std::string_view text, const std::vector<Token>& tokens);

[[nodiscard]] std::vector<std::string> sentences_of(std::string_view text);

}  // namespace dateline::shapes

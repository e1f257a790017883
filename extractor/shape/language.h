// Whether a text is in another language than the rules, which are English: they find a spring in
// "ich spring" and an event in every German line with a year in it.
//
// By the share of small words ("the", "of", "was"), which in English prose is four in ten and in
// no other language near it; a text that has few of them is given to CLD2 (Compact Language
// Detector 2, Google, 2013), which has the last word. A list of names is no other language.
#pragma once

#include <string>
#include <string_view>

#include "extractor/shape/lexicon.h"
#include "extractor/shape/shape.h"

namespace dateline {

// The language of a text that is surely not English, as a BCP 47 tag ("de", "pt", "zh-Hant"); empty
// if it is English, too short to tell, or in none that can be told. Thread-safe.
[[nodiscard]] std::string foreign_language(const Lexicon& lexicon, const Shape& shape);

}  // namespace dateline

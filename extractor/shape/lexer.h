// One pass over the text: words, numbers and punctuation become tokens; words are looked up once.
//
// Works on bytes of valid UTF-8; case is folded in ASCII only. Apostrophes, dashes and quotation
// marks of typography are read as their ASCII marks. Hyphenated words stay apart ("third-quarter"
// is three tokens) unless the lexicon has the compound. Abbreviations that the lexicon has with
// their point keep it. Text is never changed; linear in its size. `recent`: of this
// thread, kept from text to text.
#pragma once

#include <string_view>
#include <vector>

#include "extractor/shape/recent_words.h"
#include "extractor/shape/token.h"

namespace dateline {

void lex(std::string_view text, const Lexicon& lexicon, RecentWords& recent,
         std::vector<Token>& out);

}  // namespace dateline

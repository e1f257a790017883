// The name of what a text calls "the bridge": "the Golden Gate Bridge".
#pragma once

#include <string>
#include <string_view>

#include "extractor/rules/locale_pack.h"
#include "extractor/shape/shape.h"

namespace dateline {

// The words with which the text not far before a token names a noun that it then calls by the noun
// alone: "the Tarkal government", "Lake Oslo's army", "the University of Oslo", "Telegram" of "the
// app Telegram". Empty unless one
// name is told, the noun alone was not told before it, and no other ("a bridge") was introduced; a
// country's, unless no other country is spoken of up to the end of `sentence`.
[[nodiscard]] std::string named_as(const LocalePack& pack, const Shape& shape,
                                   std::string_view noun, TokenRange sentence);

// Whether the text shows that a word is the name of a body: "Norvik Air", "the airline, Norvik",
// "Norvik, an airline". Linear in the text.
[[nodiscard]] bool names_body(const LocalePack& pack, const Shape& shape, std::string_view word);

}  // namespace dateline

// What the incomplete dates of a text hang on: the day it was published, or the story it tells.
#pragma once

#include <cstdint>

namespace dateline {

enum class Anchoring : uint8_t {  // numbers are stored: frozen
  automatic = 0,                  // chosen by what the text is
  publication = 1,                // news: "in March" is the March nearest to publication
  narrative = 2                   // a history: "in March" is the March of the year last told of
};

}  // namespace dateline

// Words that news use for the same thing: "quit" and "resign", "jet" and "plane", "12" and
// "twelve".
//
// A hand-made thesaurus of reporting English, one line a concept. Pure, thread-safe.
#pragma once

#include <string_view>

namespace dateline {

// One stem for all words of a concept; the stem itself if it stands alone.
[[nodiscard]] std::string_view concept_of(std::string_view stem);

}  // namespace dateline

// Words that news use for the same thing: "quit", "step down" and "resign", "jet" and "plane", "12"
// and "twelve".
//
// A hand-made thesaurus of reporting English, one line a concept. Pure, thread-safe.
#pragma once

#include <functional>
#include <string_view>

#include "store/views/words.h"

namespace dateline {

// One stem for all words of a concept; the stem itself if it stands alone.
[[nodiscard]] std::string_view concept_of(std::string_view stem);

// Words in order with what each stands for; a verb with its particle ("stepped down", "gave way")
// is one, under the verb.
void for_each_concept(
    std::string_view text,
    const std::function<void(const Word&, std::string_view concept_stem)>& visitor);

}  // namespace dateline

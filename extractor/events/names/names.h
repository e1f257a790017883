// Names as they stand in the text: people, organisations, places.
#pragma once

#include <string>
#include <vector>

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// Runs of capitalised words in `range`, connected by "of", "the", "and" where that is how names are
// built; dates left out. A sentence's first word counts only if it is known as a name or a name
// goes on after it.
[[nodiscard]] std::vector<TokenRange> names_in(const SentenceView& view, TokenRange range);

[[nodiscard]] std::string text_of(const SentenceView& view, TokenRange range);

}  // namespace dateline

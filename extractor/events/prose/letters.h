// Where a page begins to print what its readers wrote to it.
#pragma once

#include <optional>

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// Of a page that asks its readers to write ("email us at ..."), the first sentence that leads to a
// letter: 'Ann Lee from Oslo: "I am looking for ..."', a quotation in the first person that nobody
// is said to say. Nothing if the page has too few of them. Of `text`, the words and marks are used,
// no classes.
[[nodiscard]] std::optional<uint32_t> letters_begin(const SentenceView& text);

}  // namespace dateline

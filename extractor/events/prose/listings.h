// Where a page begins to list what is on, and when.
#pragma once

#include <optional>

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// The first "from when to when" before a station in capitals: "8.00-10.00 pm
// RADIO TWO Ann Lee presents". Nothing if there are too few of them. Of `text`, the words and marks
// are used, no classes.
[[nodiscard]] std::optional<uint32_t> listings_begin(const SentenceView& text);

}  // namespace dateline

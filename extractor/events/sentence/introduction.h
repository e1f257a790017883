// What stands before the subject of a clause and only introduces it.
#pragma once

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// Past marks, conjunctions, dates, and phrases that a comma closes ("In a call with the
// president,"); at most up to `limit`.
[[nodiscard]] uint32_t past_introduction(const SentenceView& view, uint32_t begin, uint32_t limit);

// The first comma in [from, to), or `to`.
[[nodiscard]] uint32_t comma_in(const SentenceView& view, uint32_t from, uint32_t to);

}  // namespace dateline

// Where a sentence begins to tell: past the byline, the dateline or the stamp that stands before
// it.
#pragma once

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// "MANILA | Thu May 14, 2009 (Reuters) - [Global]", "(Updated 4:58 p.m.) [Thirteen]", "18.17 GMT
// [The]"; the sentence's first token if nothing stands before.
[[nodiscard]] uint32_t lead_in_end(const SentenceView& view);

// "Huge task [Wednesday 7 September 2005] 00.21 BST A soldier": when a page was put out.
[[nodiscard]] bool is_page_stamp(const SentenceView& view, TokenRange date);

}  // namespace dateline

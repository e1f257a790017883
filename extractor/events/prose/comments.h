// Where an article ends and its readers speak.
#pragma once

#include <optional>

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// The first token of the first stamp of a comment: "At 8:37 am on 16 June 2009, annlee wrote:",
// "annlee says: May 3, 2009 at 6:29 pm", "May 3, 2009 at 6:29 pm | Reply", "Posted by annlee on May
// 3, 2009". Nothing if the text has too few of them: one alone may be the article's own, or a
// letter that it quotes. Of `text`, the words and marks are used, no classes.
[[nodiscard]] std::optional<uint32_t> comments_begin(const SentenceView& text);

}  // namespace dateline

// Whether a noun phrase speaks of one or of several: "was" or "were", "it" or "they".
#pragma once

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// "two men", "the police", "Ann Lee and her son"; not "the leader of the rebels". A name that ends
// in s is one, save with an article: "the Falcons".
[[nodiscard]] bool is_several(const SentenceView& view, TokenRange phrase);

// "people", "men": plurals that do not show it by an s.
[[nodiscard]] bool is_plural_without_s(const SentenceView& view, uint32_t token);

}  // namespace dateline

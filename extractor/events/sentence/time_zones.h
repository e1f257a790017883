// Names of the zones that clocks are told in.
#pragma once

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// "ET", "GMT"; in capitals only.
[[nodiscard]] bool is_time_zone(const SentenceView& view, uint32_t token);

}  // namespace dateline

// What a sentence is, where it is no prose: one place that lists the signs.
#pragma once

#include <optional>

#include "extractor/events/prose/untold.h"
#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// The first sign that the sentence bears. Nothing if it is told like any other.
[[nodiscard]] std::optional<Untold> why_untold(const SentenceReading& sentence);

}  // namespace dateline

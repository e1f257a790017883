// Dates of datelines: they say when and where a text was written.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "KYIV, March 3 (Reuters) -", "WASHINGTON (AP), May 5 --": the date of writing.
[[nodiscard]] bool is_dateline(const SentenceReading& sentence, TokenRange date);

}  // namespace dateline

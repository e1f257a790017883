// Who speaks, where a sentence itself does not say: the label of a turn in a transcript, or who was
// quoted in the sentence before.
#pragma once

#include <string>

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "LEE: The bridge fell. We ran." is Lee's, up to the next label; empty if no label stands within
// a few sentences before. `index` is the sentence's number in the text.
[[nodiscard]] std::string labelled_speaker(const Shape& shape, uint32_t index);

// ""We ran," Ann Lee said. "We fell in May."": the speaker in the sentence `before`, if `sentence`
// only goes on with the quotation. Empty if not.
[[nodiscard]] TokenRange quoted_before(const SentenceReading& before, const SentenceView& sentence);

}  // namespace dateline

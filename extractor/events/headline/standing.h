// Whether what was taken from a sentence can stand alone.
#pragma once

#include "extractor/events/headline/line.h"
#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// Words that can be a subject: no preposition leads them, nothing hangs at their end, and none of
// them is the verb of another clause ("the tracker shows the plane").
[[nodiscard]] bool is_sound_subject(const SentenceReading& sentence, TokenRange subject);

// The line has a verb of its own, and does not end before what that verb is about ("the firm
// confirmed", "the agency said").
[[nodiscard]] bool is_whole(const SentenceReading& sentence, const Line& line);

// The line holds a verb that hangs on no other clause: "As the bridge fell" has none.
[[nodiscard]] bool tells_main(const SentenceReading& sentence, const Line& line);

// "He", "this": words at a line's beginning that only what stood before explains.
[[nodiscard]] bool points_back(const SentenceView& view, uint32_t token);

}  // namespace dateline

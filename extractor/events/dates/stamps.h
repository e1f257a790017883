// Dates that say when something was written, posted or last changed, not when anything happened.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "May 3, 2024 at 6:29 pm | ...", "(Updated 7:42 p.m.)", "Posted: 3 May", "10.06am - ...",
// "— Ann Lee (@annlee) May 3, 2024", "Last updated at 06:15 GMT", "Posted by Ann Lee on May 3,
// 2024", "7:01 pm ET May 3, 2024".
[[nodiscard]] bool is_stamp(const SentenceReading& sentence, TokenRange date);

}  // namespace dateline

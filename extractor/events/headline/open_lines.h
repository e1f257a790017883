// What a line of a few words leaves open although the rest of its sentence tells it.
#pragma once

#include "extractor/events/headline/line.h"
#include "extractor/events/headline/telling.h"

namespace dateline {

// Which barge, whose influence, what was heard: a line cut from the sentence does not say, and the
// sentence, which does not begin as openly, may. `named`: its subject was given its name.
[[nodiscard]] bool leaves_open(const SentenceReading& sentence, const ToldClause& telling,
                               const Line& line, bool named);

}  // namespace dateline

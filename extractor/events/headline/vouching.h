// What keeps a line that has its verb and its subject from being vouched for: the one place that
// lists such defects. A line that bears one gives way to more of its sentence.
#pragma once

#include "extractor/events/headline/line.h"
#include "extractor/events/headline/telling.h"

namespace dateline {

// Whether the line bears none of them. `named`: its subject was given in words of our own.
[[nodiscard]] bool is_vouched_for(const SentenceReading& sentence, const ToldClause& telling,
                                  const Line& line, bool named);

// The part of it that asks of the subject alone: it is all of what the verb tells of.
[[nodiscard]] bool is_vouched_subject(const SentenceReading& sentence, const ToldClause& telling);

}  // namespace dateline

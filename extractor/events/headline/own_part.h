// What a clause tells of one of its dates, where it joins several: "became leader in 2005 and prime
// minister in 2010". Pure, thread-safe.
#pragma once

#include "extractor/events/headline/telling.h"

namespace dateline {

// The telling without what "and" joins to it with a date of its own, before or after `date`. The
// same where nothing is joined so.
[[nodiscard]] ToldClause own_part(const SentenceReading& sentence, ToldClause telling,
                                  TokenRange date);

}  // namespace dateline

// Other clauses that the date of an event holds for: "On Friday the deal fell apart and the leader
// conducted a test", "They died in May when their boat sank".
#pragma once

#include "extractor/events/trigger/trigger.h"

namespace dateline {

// The triggers of these clauses, at most a few; none where a clause has a date of its own.
[[nodiscard]] std::vector<Trigger> sharing_date(const SentenceReading& sentence,
                                                const Trigger& first);

}  // namespace dateline

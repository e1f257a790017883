// Puts reports of one event together: the step that timeline and diff share.
//
// Two reports are one event when their days are the same, or those of one lie within the other's,
// and they are told alike; nearly the same words are needed within one article, where a writer
// returns to a day to tell something else. All days of a group fit together: two days of one month
// do not meet in a report that only knows the month. Near-linear in the number of events. Pure and
// deterministic.
#pragma once

#include <cstddef>
#include <vector>

#include "store/stored_event.h"
#include "store/views/match.h"

namespace dateline {

// Groups of indices into `events`, each with the best told report first, the rest in timeline
// order; the groups in timeline order of their first. `events` must be in timeline order,
// `profiles` beside it.
[[nodiscard]] std::vector<std::vector<size_t>> group_reports(const std::vector<StoredEvent>& events,
                                                             const std::vector<Profile>& profiles,
                                                             const Matcher& matcher);

}  // namespace dateline

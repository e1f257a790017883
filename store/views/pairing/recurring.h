// What recurs is no contradiction: a report that is told alike of three days or more is of a kind
// of event, such as a dividend or a weekly meeting. Symmetric and deterministic.
#pragma once

#include <vector>

#include "store/views/pairing/comparison.h"
#include "store/views/pairing/told_events.h"

namespace dateline {

// The matches without those conflicts of which either report could as well contradict two others,
// of other articles and other days.
[[nodiscard]] std::vector<Match> without_recurring(std::vector<Match> matches,
                                                   const ToldEvents& told);

}  // namespace dateline

// Who is matched with whom of two sides: the best first, each once. Symmetric and deterministic.
#pragma once

#include <vector>

#include "store/views/pairing/comparison.h"
#include "store/views/pairing/told_events.h"

namespace dateline {

// Sure pairs before those that are one event because nothing else is left over. A conflict that
// needs the agreement of its articles holds only if they are matched on days that meet as well.
[[nodiscard]] std::vector<Match> best_matches(MatchesOfSides possible, const ToldEvents& told);

}  // namespace dateline

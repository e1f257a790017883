// What two articles of one story tell alike only in part: one event where nothing else comes near
// it. Symmetric and deterministic.
#pragma once

#include <vector>

#include "store/views/pairing/comparison.h"
#include "store/views/pairing/told_events.h"

namespace dateline {

// Of pairs of which neither has a partner: those of which neither is half as much like anything
// else. What one sentence tells twice is no rival of itself.
[[nodiscard]] std::vector<Match> without_rivals(const std::vector<LeftOver>& pairs,
                                                const ToldEvents& told);

}  // namespace dateline

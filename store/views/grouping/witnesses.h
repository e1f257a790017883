// How many witnesses tell an event: sources, of which those that print copies of one text (a wire
// report) count once. Pure.
#pragma once

#include <cstddef>
#include <vector>

#include "store/stored_event.h"

namespace dateline {

[[nodiscard]] size_t count_witnesses(const std::vector<const StoredEvent*>& reports);

}  // namespace dateline

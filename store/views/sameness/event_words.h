// What is read from an event to compare it by: its stems, each with what its place counts for.
// Pure.
#pragma once

#include <cstdint>
#include <vector>

#include "store/stored_event.h"
#include "store/views/words/acts.h"

namespace dateline {

struct WeightedStem {
  uint64_t stem = 0;  // FNV-1a of the stem
  double weight = 0;
};

struct EventWords {
  std::vector<WeightedStem> places;  // in order of stem
  Acts acts;
};
[[nodiscard]] EventWords words_of(const StoredEvent& event);

}  // namespace dateline

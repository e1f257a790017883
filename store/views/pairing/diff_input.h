// The events that a diff compares, read as often as it asks: so they need not all be in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "extractor/model/result.h"
#include "store/stored_event.h"

namespace dateline {

struct DiffInput {
  using Visitor = std::function<void(size_t side, const StoredEvent& event)>;

  size_t sides = 0;
  // Visits every event with the number of its side, those of a side in timeline order; each time
  // the same.
  std::function<Outcome(const Visitor& visitor)> each;
  // One of them again: how many were visited before it, and its id.
  std::function<Result<StoredEvent>(size_t number, uint64_t id)> find;
};

// Of events in memory, in timeline order or not, those of a side together. They are kept by what is
// returned.
[[nodiscard]] DiffInput input_of(std::vector<std::vector<StoredEvent>> sides);

}  // namespace dateline

// Events that a command comes back to in another order than it found them in: in memory while they
// are few, else read again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "store/store.h"

namespace dateline::cli {

class EventShelf {
 public:
  // `store` outlives it.
  explicit EventShelf(const Store& store) : store_(store) {}

  void add(const StoredEvent& event);
  [[nodiscard]] size_t size() const { return ids_.size(); }

  // The one that was added after so many others. Nothing after having reported an error.
  [[nodiscard]] std::optional<StoredEvent> at(size_t index) const;

 private:
  const Store& store_;
  std::vector<uint64_t> ids_;
  std::vector<StoredEvent> events_;  // all, or none
};

}  // namespace dateline::cli

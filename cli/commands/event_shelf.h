// Events that a command comes back to in another order than it found them in: in memory while they
// are few, else read again.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/store.h"

namespace dateline::cli {

// Puts what lies on a shelf, the oldest first, in the order asked for: "desc", or by `relevance`,
// equally relevant ones as they were.
template <class Placed>
void put_in_order(std::vector<Placed>& oldest_first, const std::string& order) {
  if (order == "desc") return std::reverse(oldest_first.begin(), oldest_first.end());
  std::stable_sort(oldest_first.begin(), oldest_first.end(),
                   [](const Placed& a, const Placed& b) { return a.relevance > b.relevance; });
}

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

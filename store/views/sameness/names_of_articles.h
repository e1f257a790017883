// Which articles share a name: of a person, a place, a company. Articles of one story do. Symmetric
// once all events are added.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "store/stored_event.h"

namespace dateline {

// Some 4 bytes a name of each article. Not thread-safe while adding.
class NamesOfArticles {
 public:
  void add(const StoredEvent& event);
  // There are no more. Before the first question.
  void count();

  // Whether both name somebody or something, and nothing in common that is not named everywhere.
  [[nodiscard]] bool differ(uint64_t article_a, uint64_t article_b) const;

 private:
  using Names = std::vector<uint32_t>;  // by hash, in order
  [[nodiscard]] bool is_everywhere(uint32_t name) const;

  std::unordered_map<uint64_t, Names> names_;             // by article
  std::unordered_map<uint32_t, uint32_t> articles_with_;  // by name
};

}  // namespace dateline

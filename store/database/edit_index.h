// Finds the edits of a growing list by their keys. Internal to store/.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "store/database/edits.h"

namespace dateline {

// Holds places in the list and no keys. Open addressing; what has one key is found in the order in
// which it was added.
class EditIndex {
 public:
  void add(const Edits& edits, size_t index);
  template <class Visit>
  void each(const Edits& edits, std::string_view key, const Visit& visit) const {
    const uint32_t hash = hash_of(key);
    for (size_t at = hash; !slots_.empty() && slot(at) != kNone; ++at) {
      const Entry& entry = entries_[slot(at)];
      if (entry.hash != hash) continue;
      if (const Edit edit = edits[entry.index]; edit.key == key) visit(edit);
    }
  }
  void clear();  // keeps the memory

 private:
  static constexpr uint32_t kNone = ~0U;
  struct Entry {
    uint32_t hash;
    uint32_t index;
  };

  [[nodiscard]] static uint32_t hash_of(std::string_view key);
  [[nodiscard]] uint32_t slot(size_t at) const { return slots_[at & (slots_.size() - 1)]; }
  void insert(uint32_t number);
  void grow();

  std::vector<Entry> entries_;
  std::vector<uint32_t> slots_;  // numbers of entries; a power of two of them, at most half in use
};

}  // namespace dateline

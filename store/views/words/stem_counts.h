// How many events have each stem: a hash table that lies in one piece, as every word of every event
// is looked for in it twice. Safe to ask by many threads while none adds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline {

class StemCounts {
 public:
  void add(uint64_t stem);
  [[nodiscard]] uint32_t of(uint64_t stem) const;  // 0 for a stem that was never added

  // That the stem is added or asked for soon: where it lies is brought near meanwhile.
  void fetch(uint64_t stem) const { __builtin_prefetch(&slots_[stem & (slots_.size() - 1)]); }

 private:
  struct Slot {
    uint64_t stem = 0;
    uint32_t count = 0;  // 0: empty
  };
  [[nodiscard]] size_t place_of(uint64_t stem) const;
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(64);
  size_t stems_ = 0;
};

}  // namespace dateline

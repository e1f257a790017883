// A hash table by stems that lies in one piece, as each of the dozens of stems of an event is
// looked for in it. What it keeps of a stem has a `stem` and a `count`, which is 0 where there is
// none. Safe to ask by many threads while none adds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace dateline {

template <class Slot>
class StemTable {
 public:
  // `places` is a power of two; there are more when half of them are taken.
  explicit StemTable(size_t places) : slots_(places) {}

  // That of the stem, or an empty one.
  [[nodiscard]] const Slot& look_up(uint64_t stem) const { return slots_[place_of(stem)]; }

  // Counts the stem once more, and gives its slot until the next call; null if it was counted
  // `most` times already.
  Slot* count(uint64_t stem, size_t most) {
    size_t at = place_of(stem);
    if (slots_[at].count == most) return nullptr;
    if (slots_[at].count == 0 && 2 * ++stems_ > slots_.size()) grow(), at = place_of(stem);
    slots_[at].stem = stem;
    ++slots_[at].count;
    return &slots_[at];
  }

  // That the stem is counted or looked up soon: where it lies is brought near meanwhile.
  void fetch(uint64_t stem) const { __builtin_prefetch(&slots_[stem & (slots_.size() - 1)]); }

 private:
  // Where it is or would be. Stems are hashes, so their low bits spread them.
  [[nodiscard]] size_t place_of(uint64_t stem) const {
    const size_t mask = slots_.size() - 1;
    size_t at = stem & mask;
    while (slots_[at].count != 0 && slots_[at].stem != stem) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
    for (const Slot& slot : before)
      if (slot.count != 0) slots_[place_of(slot.stem)] = slot;
  }

  std::vector<Slot> slots_;
  size_t stems_ = 0;
};

}  // namespace dateline

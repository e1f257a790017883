#include "store/views/words/stem_counts.h"

#include <utility>

namespace dateline {

// Where it is or would be. Stems are hashes, so their low bits spread them.
size_t StemCounts::place_of(uint64_t stem) const {
  const size_t mask = slots_.size() - 1;
  size_t at = stem & mask;
  while (slots_[at].count != 0 && slots_[at].stem != stem) at = (at + 1) & mask;
  return at;
}

void StemCounts::grow() {
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
  for (const Slot& slot : before)
    if (slot.count != 0) slots_[place_of(slot.stem)] = slot;
}

void StemCounts::add(uint64_t stem) {
  Slot& slot = slots_[place_of(stem)];
  slot.stem = stem;
  if (slot.count++ == 0 && 2 * ++stems_ > slots_.size()) grow();
}

uint32_t StemCounts::of(uint64_t stem) const {
  return slots_[place_of(stem)].count;
}

}  // namespace dateline

#include "store/views/sameness/events_by_stem.h"

#include <utility>

namespace dateline {

// Where it is or would be. Stems are hashes, so their low bits spread them.
size_t EventsByStem::place_of(uint64_t stem) const {
  const size_t mask = slots_.size() - 1;
  size_t at = stem & mask;
  while (slots_[at].count != 0 && slots_[at].stem != stem) at = (at + 1) & mask;
  return at;
}

void EventsByStem::grow() {
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
  for (const Slot& slot : before)
    if (slot.count != 0) slots_[place_of(slot.stem)] = slot;
}

void EventsByStem::add(uint64_t stem, size_t event) {
  Slot& slot = slots_[place_of(stem)];
  if (slot.count == most_) return;
  const auto link = static_cast<uint32_t>(links_.size());
  links_.push_back({event, kNone});
  if (slot.last != kNone) links_[slot.last].next = link;
  if (slot.first == kNone) slot.first = link;
  slot.last = link;
  slot.stem = stem;
  if (slot.count++ == 0 && 2 * ++stems_ > slots_.size()) grow();
}

}  // namespace dateline

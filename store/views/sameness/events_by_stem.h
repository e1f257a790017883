// Which events have a stem, of those of one day or one unit of the calendar. Not thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "store/views/words/stem_table.h"

namespace dateline {

class EventsByStem {
 public:
  // A stem of so many events is given no more.
  explicit EventsByStem(size_t most) : most_(most) {}

  void add(uint64_t stem, size_t event) {
    Slot* slot = table_.count(stem, most_);
    if (slot == nullptr) return;
    const auto link = static_cast<uint32_t>(links_.size());
    links_.push_back({event, kNone});
    if (slot->last != kNone) links_[slot->last].next = link;
    if (slot->first == kNone) slot->first = link;
    slot->last = link;
  }

  // In the order in which they were added.
  template <class Visitor>
  void visit(uint64_t stem, const Visitor& visitor) const {
    const Slot& slot = table_.look_up(stem);
    for (uint32_t at = slot.first; at != kNone; at = links_[at].next) visitor(links_[at].event);
  }

 private:
  static constexpr uint32_t kNone = 0xFFFFFFFF;
  struct Slot {
    uint64_t stem = 0;
    uint32_t count = 0;
    uint32_t first = kNone;
    uint32_t last = kNone;
  };
  struct Link {
    size_t event = 0;
    uint32_t next = kNone;
  };

  StemTable<Slot> table_{32};
  std::vector<Link> links_;
  size_t most_;
};

}  // namespace dateline

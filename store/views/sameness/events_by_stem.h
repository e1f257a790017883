// Which events have a stem, of those of one day or one unit of the calendar: a hash table that lies
// in one piece, as each of a dozen stems an event is put into it and looked for. Not thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline {

class EventsByStem {
 public:
  // A stem of so many events is given no more.
  explicit EventsByStem(size_t most) : most_(most) {}

  void add(uint64_t stem, size_t event);

  // In the order in which they were added.
  template <class Visitor>
  void visit(uint64_t stem, const Visitor& visitor) const {
    const Slot& slot = slots_[place_of(stem)];
    for (uint32_t at = slot.first; at != kNone; at = links_[at].next) visitor(links_[at].event);
  }

 private:
  static constexpr uint32_t kNone = 0xFFFFFFFF;
  struct Slot {
    uint64_t stem = 0;
    uint32_t count = 0;  // 0: empty
    uint32_t first = kNone;
    uint32_t last = kNone;
  };
  struct Link {
    size_t event = 0;
    uint32_t next = kNone;
  };

  [[nodiscard]] size_t place_of(uint64_t stem) const;
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(32);
  std::vector<Link> links_;
  size_t stems_ = 0;
  size_t most_;
};

}  // namespace dateline

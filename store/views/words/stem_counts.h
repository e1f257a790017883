// How many events have each stem. Safe to ask by many threads while none adds.
#pragma once

#include <cstdint>
#include <limits>

#include "store/views/words/stem_table.h"

namespace dateline {

class StemCounts {
 public:
  void add(uint64_t stem) { table_.count(stem, std::numeric_limits<uint32_t>::max()); }
  // 0 for a stem that was never added.
  [[nodiscard]] uint32_t of(uint64_t stem) const { return table_.look_up(stem).count; }
  // That the stem is added or asked for soon.
  void fetch(uint64_t stem) const { table_.fetch(stem); }

 private:
  struct Slot {
    uint64_t stem = 0;
    uint32_t count = 0;
  };

  StemTable<Slot> table_{64};
};

}  // namespace dateline

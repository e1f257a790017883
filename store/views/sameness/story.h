// Whether two articles tell of one story, by all that their events have in common: what makes it
// likely that two of their events are one. Pure and symmetric once all events are added.
#pragma once

#include <cstdint>
#include <unordered_map>

#include "store/views/sameness/profile_sum.h"

namespace dateline {

class Stories {
 public:
  void add(uint64_t article, const Profile& event);

  // 0 (nothing in common) .. 1 (told alike). Both must have an event.
  [[nodiscard]] double likeness(uint64_t article_a, uint64_t article_b) const;

 private:
  std::unordered_map<uint64_t, ProfileSum> stories_;  // by article
};

}  // namespace dateline

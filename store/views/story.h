// Whether two articles tell of one story, by all that their events have in common: what makes it
// likely that two of their events are one. Pure and symmetric once all events are added.
#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "store/views/match.h"

namespace dateline {

class Stories {
 public:
  void add(uint64_t article, const Profile& event);

  // 0 (nothing in common) .. 1 (told alike). Both must have an event.
  [[nodiscard]] double likeness(uint64_t article_a, uint64_t article_b) const;

 private:
  struct Story {
    std::map<uint64_t, double> weights;  // by stem
    double squares = 0;                  // the sum of those of the weights
  };
  std::unordered_map<uint64_t, Story> stories_;  // by article
};

}  // namespace dateline

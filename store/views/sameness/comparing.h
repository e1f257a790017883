// One profile laid out to be compared with many others: the same number as
// EventMatcher::similarity, to the last bit, several times faster. Pure.
#pragma once

#include <cstdint>
#include <vector>

#include "store/views/sameness/match.h"

namespace dateline {

// May be pointed at one profile after the other; not thread-safe.
class Comparing {
 public:
  // From now on `profile` is what others are compared with. It must outlive that.
  void with(const Profile& profile);

  [[nodiscard]] double similarity(const Profile& other) const;

 private:
  [[nodiscard]] double dot(const std::vector<Profile::Term>& terms) const;

  const Profile* profile_ = nullptr;
  std::vector<Profile::Term> slots_;  // a hash table by stem; weight 0: empty
  uint64_t mask_ = 0;
};

}  // namespace dateline

// What several events tell together: the sum of their profiles, as an article's or a day's.
#pragma once

#include <cstdint>
#include <unordered_map>

#include "store/views/sameness/match.h"

namespace dateline {

// Deterministic for one order of adding. Not thread-safe while adding.
class ProfileSum {
 public:
  void add(const Profile& profile);

  // How alike the direction of both is: 0 (nothing in common) .. 1. Symmetric.
  [[nodiscard]] double likeness(const Profile& profile) const;
  [[nodiscard]] double likeness(const ProfileSum& other) const;

 private:
  [[nodiscard]] double weight_of(uint64_t stem) const;

  std::unordered_map<uint64_t, double> weights_;  // by stem
  double squares_ = 0;                            // the sum of those of the weights
};

}  // namespace dateline

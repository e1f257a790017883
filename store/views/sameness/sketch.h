// How alike two profiles can be at most, from 128 bytes each: a few nanoseconds to see that a pair
// is not worth comparing. Pure.
#pragma once

#include <array>
#include <cstdint>

#include "store/views/sameness/match.h"

namespace dateline {

// The stems of a profile fall into buckets; a bucket's number is the length of its part of the
// profile, rounded up. What two profiles have in common in a bucket is no more than the product of
// both numbers (A.-L. Cauchy, H. A. Schwarz).
class Sketch {
 public:
  Sketch() = default;
  explicit Sketch(const Profile& profile);

  // No less than EventMatcher::similarity of the two.
  [[nodiscard]] double most_alike(const Sketch& other) const;

 private:
  static constexpr size_t kBuckets = 128;
  [[nodiscard]] static size_t bucket_of(uint64_t stem) { return (stem >> 40U) % kBuckets; }
  std::array<uint8_t, kBuckets> lengths_{};
};

}  // namespace dateline

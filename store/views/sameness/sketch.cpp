#include "store/views/sameness/sketch.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kFull = 255;  // the number of a bucket that holds all of a profile

// Sums of weights are rounded, here and where they are summed exactly.
constexpr double kRounding = 1e-9;

}  // namespace

Sketch::Sketch(const Profile& profile) {
  std::array<double, kBuckets> squares{};
  for (const Profile::Term& term : profile.terms)
    squares[(term.stem >> 40U) % kBuckets] += term.weight * term.weight;
  for (size_t i = 0; i < kBuckets; ++i)
    if (squares[i] > 0)
      lengths_[i] = static_cast<uint8_t>(std::min(kFull, std::ceil(std::sqrt(squares[i]) * kFull)));
}

double Sketch::most_alike(const Sketch& other) const {
  uint32_t sum = 0;
  for (size_t i = 0; i < kBuckets; ++i)
    sum += static_cast<uint32_t>(lengths_[i]) * static_cast<uint32_t>(other.lengths_[i]);
  return static_cast<double>(sum) / (kFull * kFull) + kRounding;
}

}  // namespace dateline

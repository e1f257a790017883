#include "store/views/sameness/sketch.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kFull = 255;  // the number of a bucket that holds all of a profile

// Sums of weights are rounded, here and where they are summed exactly.
constexpr double kRounding = 1e-9;

uint8_t rounded_up(double part) {
  const double number = std::min(kFull, part * kFull);
  const auto whole = static_cast<uint8_t>(number);
  return whole < number ? whole + 1 : whole;
}

}  // namespace

Sketch::Sketch(const Profile& profile) {
  std::array<double, kBuckets> squares{};
  for (const Profile::Term& term : profile.terms)
    squares[bucket_of(term.stem)] += term.weight * term.weight;
  for (const Profile::Term& term : profile.terms) {
    uint8_t& length = lengths_[bucket_of(term.stem)];
    if (length == 0) length = rounded_up(std::sqrt(squares[bucket_of(term.stem)]));
  }
}

double Sketch::most_alike(const Sketch& other) const {
  uint32_t sum = 0;
  for (size_t i = 0; i < kBuckets; ++i)
    sum += static_cast<uint32_t>(lengths_[i]) * static_cast<uint32_t>(other.lengths_[i]);
  return static_cast<double>(sum) / (kFull * kFull) + kRounding;
}

}  // namespace dateline

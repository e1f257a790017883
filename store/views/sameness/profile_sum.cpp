#include "store/views/sameness/profile_sum.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace dateline {

void ProfileSum::add(const Profile& profile) {
  for (const Profile::Term& term : profile.terms) {
    double& weight = weights_[term.stem];
    const double before = weight;
    weight += term.weight;
    squares_ += weight * weight - before * before;
  }
}

double ProfileSum::weight_of(uint64_t stem) const {
  const auto found = weights_.find(stem);
  return found == weights_.end() ? 0 : found->second;
}

double ProfileSum::likeness(const Profile& profile) const {
  double sum = 0;
  for (const Profile::Term& term : profile.terms) sum += term.weight * weight_of(term.stem);
  return squares_ > 0 ? sum / std::sqrt(squares_) : 0;
}

// Summed in order of stem, so that it is the same whichever of the two is asked.
double ProfileSum::likeness(const ProfileSum& other) const {
  if (other.weights_.size() < weights_.size()) return other.likeness(*this);
  std::vector<std::pair<uint64_t, double>> shared;
  for (const auto& [stem, weight] : weights_)
    if (const double there = other.weight_of(stem); there != 0)
      shared.emplace_back(stem, weight * there);
  std::sort(shared.begin(), shared.end());
  double sum = 0;
  for (const auto& [stem, product] : shared) sum += product;
  const double lengths = std::sqrt(squares_ * other.squares_);
  return lengths > 0 ? sum / lengths : 0;
}

}  // namespace dateline

#include "store/views/sameness/comparing.h"

#include <algorithm>
#include <bit>

namespace dateline {

// A quarter full, so that a stem which is not there is nearly always missed at the first look.
void Comparing::with(const Profile& profile) {
  profile_ = &profile;
  const size_t size = std::bit_ceil(4 * profile.terms.size() + 4);
  mask_ = size - 1;
  slots_.assign(size, {});
  for (const Profile::Term& term : profile.terms) {
    uint64_t at = term.stem & mask_;
    while (slots_[at].weight != 0) at = (at + 1) & mask_;
    slots_[at] = term;
  }
}

// Stem by stem ascending, as both are kept, so that the sum is that of a merge.
double Comparing::dot(const std::vector<Profile::Term>& terms) const {
  double sum = 0;
  for (const Profile::Term& term : terms) {
    uint64_t at = term.stem & mask_;
    while (slots_[at].weight != 0 && slots_[at].stem != term.stem) at = (at + 1) & mask_;
    if (slots_[at].weight != 0) sum += slots_[at].weight * term.weight;
  }
  return sum;
}

double Comparing::similarity(const Profile& other) const {
  return EventMatcher::weighed(dot(other.terms), *profile_, other);
}

}  // namespace dateline

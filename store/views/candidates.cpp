#include "store/views/candidates.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr size_t kStemsFollowed = 12;
constexpr size_t kMostEventsOfAStem = 400;

bool heavier(const Profile::Term& a, const Profile::Term& b) {
  return a.weight != b.weight ? a.weight > b.weight : a.stem < b.stem;
}

// Stems are hashes already; an odd multiplier keeps buckets apart.
uint64_t cell(uint64_t stem, uint64_t bucket) {
  return stem ^ (bucket + 1) * 0x9E3779B97F4A7C15ULL;
}

}  // namespace

Candidates::Stems Candidates::heaviest(const Profile& profile) {
  std::vector<Profile::Term> terms = profile.terms;
  if (terms.size() > kStemsFollowed) {
    std::nth_element(terms.begin(), terms.begin() + kStemsFollowed, terms.end(), heavier);
    terms.resize(kStemsFollowed);
  }
  Stems stems;
  for (const Profile::Term& term : terms) stems.push_back(term.stem);
  return stems;
}

void Candidates::add(size_t event, const Stems& stems, uint64_t bucket) {
  buckets_.insert(bucket);
  for (const uint64_t stem : stems) {
    std::vector<size_t>& events = events_by_stem_[cell(stem, bucket)];
    if (events.size() <= kMostEventsOfAStem) events.push_back(event);
  }
}

std::vector<size_t> Candidates::like(const Stems& stems, uint64_t bucket) const {
  std::vector<size_t> found;
  if (!buckets_.contains(bucket)) return found;
  for (const uint64_t stem : stems) {
    const auto events = events_by_stem_.find(cell(stem, bucket));
    if (events == events_by_stem_.end()) continue;
    const bool crowded = events->second.size() > kMostEventsOfAStem;
    if (!crowded || crowded_ == Crowded::keep_first)
      found.insert(found.end(), events->second.begin(), events->second.end());
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace dateline

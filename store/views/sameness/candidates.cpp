#include "store/views/sameness/candidates.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr size_t kStemsFollowed = 12;
constexpr size_t kMostEventsOfAStem = 400;

bool heavier(const Profile::Term& a, const Profile::Term& b) {
  return a.weight != b.weight ? a.weight > b.weight : a.stem < b.stem;
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
  EventsByStem& events_by_stem = buckets_[bucket];
  for (const uint64_t stem : stems) {
    std::vector<size_t>& events = events_by_stem[stem];
    if (events.size() <= kMostEventsOfAStem) events.push_back(event);
  }
}

const std::vector<size_t>& Candidates::followed(const EventsByStem& bucket, uint64_t stem) const {
  static const std::vector<size_t> none;
  const auto events = bucket.find(stem);
  if (events == bucket.end()) return none;
  const bool crowded = events->second.size() > kMostEventsOfAStem;
  return crowded && crowded_ == Crowded::skip ? none : events->second;
}

std::vector<size_t> Candidates::like(const Stems& stems, uint64_t bucket) const {
  std::vector<size_t> found;
  const auto of_bucket = buckets_.find(bucket);
  if (of_bucket == buckets_.end()) return found;
  for (const uint64_t stem : stems) {
    const std::vector<size_t>& events = followed(of_bucket->second, stem);
    found.insert(found.end(), events.begin(), events.end());
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace dateline

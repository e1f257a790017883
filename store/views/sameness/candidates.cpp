#include "store/views/sameness/candidates.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr size_t kStemsFollowed = 12;

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

const std::vector<size_t>& Candidates::events_with(const EventsByStem& bucket, uint64_t stem) {
  static const std::vector<size_t> none;
  const auto events = bucket.find(stem);
  return events == bucket.end() ? none : events->second;
}

}  // namespace dateline

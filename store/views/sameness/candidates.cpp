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
  stems.reserve(terms.size());
  for (const Profile::Term& term : terms) stems.push_back(term.stem);
  return stems;
}

void Candidates::add(size_t event, const Stems& stems, uint64_t bucket) {
  EventsByStem& events = buckets_.try_emplace(bucket, kMostEventsOfAStem + 1).first->second;
  for (const uint64_t stem : stems) events.add(stem, event);
}

}  // namespace dateline

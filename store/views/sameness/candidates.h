// Finds, among many events, the few that could be told alike, without comparing all pairs.
//
// An inverted index over the heaviest stems of each profile, optionally apart for each bucket (say,
// a date): two events that share none of them are not alike. A stem that very many events of one
// bucket have says too little to be followed. Deterministic; not thread-safe while adding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "store/views/sameness/events_by_stem.h"
#include "store/views/sameness/match.h"

namespace dateline {

class Candidates {
 public:
  // A stem of more is followed to the first of them only, so that many copies of one report still
  // find each other.
  static constexpr size_t kMostEventsOfAStem = 400;

  // The stems to follow; kept by the caller, who may ask several buckets.
  using Stems = std::vector<uint64_t>;
  [[nodiscard]] static Stems heaviest(const Profile& profile);

  void add(size_t event, const Stems& stems, uint64_t bucket);

  // Events of the bucket that share a stem, in no order, now and then one twice.
  template <class Visitor>
  void visit_like(const Stems& stems, uint64_t bucket, const Visitor& visitor) {
    const auto found = buckets_.find(bucket);
    if (found == buckets_.end()) return;
    ++asked_;
    for (const uint64_t stem : stems)
      found->second.visit(stem, [&](size_t event) {
        Seen& seen = seen_[event % seen_.size()];
        if (seen.event == event && seen.asked == asked_) return;
        seen = {event, asked_};
        visitor(event);
      });
  }

  // Nothing of this bucket is asked for any more.
  void forget(uint64_t bucket) { buckets_.erase(bucket); }

 private:
  struct Seen {
    size_t event = 0;
    uint64_t asked = 0;
  };

  std::unordered_map<uint64_t, EventsByStem> buckets_;
  std::vector<Seen> seen_ = std::vector<Seen>(4096);
  uint64_t asked_ = 0;
};

}  // namespace dateline

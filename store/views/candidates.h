// Finds, among many events, the few that could be told alike, without comparing all pairs.
//
// An inverted index over the heaviest stems of each profile, optionally apart for each bucket (say,
// a date): two events that share none of them are not alike. A stem that very many events of one
// bucket have says too little to be followed. Deterministic; not thread-safe while adding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "store/views/match.h"

namespace dateline {

class Candidates {
 public:
  // What becomes of a stem that too many events have: followed to the first of them (many copies of
  // one report still find each other), or not at all (no event is favoured for being added early).
  enum class Crowded { keep_first, skip };
  explicit Candidates(Crowded crowded) : crowded_(crowded) {}

  // The stems to follow; kept by the caller, who may ask several buckets.
  using Stems = std::vector<uint64_t>;
  [[nodiscard]] static Stems heaviest(const Profile& profile);

  void add(size_t event, const Stems& stems, uint64_t bucket);

  // Events of the bucket that share a stem, ascending, each once.
  [[nodiscard]] std::vector<size_t> like(const Stems& stems, uint64_t bucket) const;

 private:
  Crowded crowded_;
  std::unordered_map<uint64_t, std::vector<size_t>> events_by_stem_;
  std::unordered_set<uint64_t> buckets_;
};

}  // namespace dateline

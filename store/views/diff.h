// What two sources tell of the same story: agreed, finer, conflicting, only in one. Pure, symmetric
// (diff(b, a) is diff(a, b) with the sides exchanged) and deterministic.
#pragma once

#include <vector>

#include "extractor/model/result.h"
#include "store/stored_event.h"
#include "store/views/pairing/diff_input.h"
#include "store/views/query.h"

namespace dateline {

struct EventPair {
  StoredEvent a;
  StoredEvent b;
};
struct FinerPair {
  StoredEvent a;
  StoredEvent b;
  char finer = 'a';  // which side is more precise
};

struct Diff {
  std::vector<EventPair> agreed;
  std::vector<FinerPair> finer;
  std::vector<EventPair> conflicting;
  std::vector<StoredEvent> only_a;
  std::vector<StoredEvent> only_b;
  [[nodiscard]] bool empty() const {  // no difference: exit code 0
    return finer.empty() && conflicting.empty() && only_a.empty() && only_b.empty();
  }
};

// An inferred part of a date never makes a conflict by itself, nor do reports of which one says
// that it happened and the other that it did not, only might, or was said. Repeats of an event
// within one side are folded before matching. Every list is in timeline order (pairs by their a).
//
// `wanted` is asked after matching: an event is told when any report of it, on either side, passes.
// Asked before, it would make "only in A" of an event that B tells in other words or on another
// day.
[[nodiscard]] Diff make_diff(std::vector<StoredEvent> a, std::vector<StoredEvent> b,
                             const Query& wanted = {});

// The same of events that need not all be in memory: some 400 bytes of each are, and the result.
// Only what can have a say in what is wanted is compared. REQUIRES: two sides. The error is the
// input's.
[[nodiscard]] Result<Diff> diff_of(DiffInput input, const Query& wanted = {});

// Every conflict between any two sources of the events, by the sources' names, then in timeline
// order. Words are weighed over all sources together, so a pair that barely counts as one event in
// make_diff may not here, and the other way round.
[[nodiscard]] std::vector<EventPair> find_conflicts(std::vector<StoredEvent> events,
                                                    const Query& wanted = {});

// The same of events that need not all be in memory, a side for each source, in order of their
// names.
[[nodiscard]] Result<std::vector<EventPair>> conflicts_in(DiffInput input,
                                                          const Query& wanted = {});

}  // namespace dateline

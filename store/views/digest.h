// What some runs brought: new events, changed ones, and which of them now stand against another
// source. Pure and deterministic.
#pragma once

#include <cstdint>
#include <vector>

#include "store/stored_event.h"
#include "store/views/diff.h"
#include "store/views/history.h"
#include "store/views/query.h"

namespace dateline {

struct Digest {
  uint32_t since_run = 0;
  EventChanges changes;
  std::vector<EventPair> conflicting;  // a is new or changed, b another source's
  [[nodiscard]] bool empty() const { return changes.empty() && conflicting.empty(); }
};

// Joins what is told of several articles; the lists stay in timeline order.
void join_changes(EventChanges& all, EventChanges&& more);
void sort_changes(EventChanges& changes);

// Keeps what `wanted` lets through: of two tellings, when either passes.
void filter_changes(EventChanges& changes, const Query& wanted);

// The events that are told now and were not, or not so.
[[nodiscard]] std::vector<StoredEvent> news_in(const EventChanges& changes);

// Pairs of one event with conflicting dates of which `news` tells one; `others` are the events
// around them in time, those of `news` may be among them. Each pair once, in timeline order of a.
[[nodiscard]] std::vector<EventPair> conflicts_of(const std::vector<StoredEvent>& news,
                                                  const std::vector<StoredEvent>& others);

}  // namespace dateline

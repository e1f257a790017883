// Events in order, the same event from several articles as one entry. Pure.
#pragma once

#include <string>
#include <vector>

#include "store/stored_event.h"

namespace dateline {

struct TimelineEntry {
  StoredEvent event;                          // the best told one
  std::vector<StoredEvent> also;              // the same event elsewhere
  [[nodiscard]] size_t source_count() const;  // witnesses, see witnesses.h
};

// The order of every timeline: earliest day, coarser precision first, latest day, event id; events
// of unknown year last, by month and day. Strict weak ordering.
[[nodiscard]] bool timeline_less(const StoredEvent& a, const StoredEvent& b);

// Groups events (in timeline order or not) into entries, in timeline order of their leading event.
[[nodiscard]] std::vector<TimelineEntry> make_timeline(std::vector<StoredEvent> events);

}  // namespace dateline

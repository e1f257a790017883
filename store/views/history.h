// What changed between two tellings of one article, as dated events: its revisions, or one text
// under older and newer rules. Pure and deterministic.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "store/stored_event.h"

namespace dateline {

// One event as it was told and as it is told.
struct Retold {
  StoredEvent from;
  StoredEvent to;
};

struct EventChanges {
  std::vector<StoredEvent> added;
  std::vector<StoredEvent> dropped;
  std::vector<Retold> moved;     // to another date, in whatever words
  std::vector<Retold> reworded;  // other words or another status, the same date
  [[nodiscard]] bool empty() const {
    return added.empty() && dropped.empty() && moved.empty() && reworded.empty();
  }
};

// Every list in timeline order. `before` and `after` are events of one article.
[[nodiscard]] EventChanges compare_events(const std::vector<StoredEvent>& before,
                                          const std::vector<StoredEvent>& after);

struct RevisionEvents {
  int64_t seen = 0;  // seconds since 1970-01-01 UTC
  std::optional<Moment> published;
  std::vector<StoredEvent> events;
};

struct RevisionChanges {
  int64_t seen = 0;
  std::optional<Moment> published;
  EventChanges changes;  // of the first revision all events are added
};

struct History {
  uint64_t article = 0;
  std::vector<RevisionChanges> revisions;  // oldest first
};

[[nodiscard]] History make_history(uint64_t article, const std::vector<RevisionEvents>& revisions);

}  // namespace dateline

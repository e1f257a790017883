// Walks the time index of a snapshot in timeline order. Internal to store/.
#pragma once

#include <functional>

#include "store/database/database.h"
#include "store/stored_event.h"
#include "store/views/query.h"

namespace dateline {

// Merges the span classes of `events`, streaming: memory does not grow with the hits. What the key
// and the head of a record can rule out is never decoded.
[[nodiscard]] Outcome scan_events(const Database& database, const Query& query,
                                  const std::function<bool(const StoredEvent&)>& visitor);

}  // namespace dateline

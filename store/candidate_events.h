// The events that a query could want, by the index of words and the log of runs, when these are
// few: then they are read one by one and nothing is scanned. Internal to store/.
#pragma once

#include <rocksdb/snapshot.h>

#include <optional>
#include <string>
#include <vector>

#include "store/database/database.h"
#include "store/views/about/about.h"
#include "store/views/query.h"

namespace dateline {

// Keys in timeline order, those outside the interval left out already; nothing when the query is
// better answered by a walk over its time.
[[nodiscard]] Result<std::optional<std::vector<std::string>>> candidate_keys(
    const Database& database, const rocksdb::Snapshot* snapshot, const Query& query,
    const About& about);

}  // namespace dateline

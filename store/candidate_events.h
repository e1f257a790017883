// The events that a query could want, by the index of words and the log of runs, when these are
// few: then they are read one by one and little is scanned. Internal to store/.
#pragma once

#include <rocksdb/snapshot.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/database/database.h"
#include "store/database/terms.h"
#include "store/views/about/about.h"
#include "store/views/query.h"

namespace dateline {

// How to find what a query wants.
struct SearchPlan {
  // Numbers of the articles that may tell of it, or their ids where a log of runs names them;
  // nothing of either when the query is best answered by a walk over its time.
  std::optional<ArticleNumbers> numbers;
  std::optional<std::vector<std::string>> ids;
  // So many events are walked over before articles are asked: those that are wanted may be among
  // them.
  uint64_t walk_first = 0;

  [[nodiscard]] bool is_walk() const { return !numbers && !ids; }
};
[[nodiscard]] Result<SearchPlan> plan_search(const Database& database,
                                             const rocksdb::Snapshot* snapshot, const Query& query,
                                             const About& about);

// Keys of events of the plan's articles in timeline order, those left out that lie outside the
// interval or cannot have the words. REQUIRES: !plan.is_walk()
[[nodiscard]] Result<std::vector<std::string>> candidate_keys(const Database& database,
                                                              const rocksdb::Snapshot* snapshot,
                                                              const SearchPlan& plan,
                                                              const Query& query,
                                                              const About& about);

// The order of keys: that of time within the dated classes; undated ones come last.
[[nodiscard]] bool in_timeline_order(const std::string& a, const std::string& b);

}  // namespace dateline

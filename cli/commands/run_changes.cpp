#include "cli/commands/run_changes.h"

#include <algorithm>
#include <map>
#include <set>

#include "store/views/digest.h"

namespace dateline::cli {
namespace {

// An article's events as they stood before the first run: the oldest form of each.
struct Before {
  std::vector<StoredEvent> events;
  std::set<uint64_t> ids;

  void add(const ArticleChange& change, uint32_t first_run) {
    for (const StoredEvent& event : change.before) {
      const bool older = event.last_run < first_run;
      if (ids.insert(event.event.id).second && older) events.push_back(event);
    }
  }
};

// Events that stand as they stood are in neither list.
std::vector<StoredEvent> changed_events(const std::vector<StoredEvent>& now, const Before& before,
                                        uint32_t run) {
  std::vector<StoredEvent> changed;
  for (const StoredEvent& event : now)
    if (event.last_run >= run || before.ids.contains(event.event.id)) changed.push_back(event);
  return changed;
}

}  // namespace

Result<EventChanges> changes_since(const Store& store, uint32_t run) {
  std::map<uint64_t, Before> articles;
  const auto visited = store.visit_changes(run, [&](const ArticleChange& change) {
    articles[change.article].add(change, run);
    return true;
  });
  if (!visited) return visited.error();
  EventChanges all;
  for (const auto& [article, before] : articles) {
    const auto now = store.events_of(article);
    if (!now) return now.error();
    join_changes(all, compare_events(before.events, changed_events(*now, before, run)));
  }
  sort_changes(all);
  return all;
}

}  // namespace dateline::cli

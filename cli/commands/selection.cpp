#include "cli/commands/selection.h"

#include <algorithm>

#include "cli/messages.h"
#include "cli/suggest.h"

namespace dateline::cli {

std::optional<std::vector<StoredEvent>> select_events(const Store& store, const Query& query) {
  std::vector<StoredEvent> events;
  const auto visited = store.visit(query, [&events](const StoredEvent& event) {
    events.push_back(event);
    return true;
  });
  if (visited) return events;
  report_error(with_remedy(visited.error()));
  return std::nullopt;
}

void keep_told_by_enough(Timeline& timeline, const FilterOptions& options) {
  std::erase_if(timeline, [&options](const TimelineEntry& entry) {
    return entry.source_count() < options.min_sources;
  });
}

void trim(Timeline& timeline, const FilterOptions& options) {
  if (options.order == "desc") std::reverse(timeline.begin(), timeline.end());
  if (options.limit > 0 && timeline.size() > options.limit) {
    timeline.erase(timeline.begin() + static_cast<std::ptrdiff_t>(options.limit), timeline.end());
  }
}

void report_left_out(const TimelineRenderer& renderer, const Timeline& timeline) {
  if (renderer.left_out == nullptr) return;
  const std::string words = renderer.left_out(timeline);
  if (!words.empty()) report_warning(words);
}

bool is_unknown_source(const Store& store, const std::string& name) {
  const auto sources = store.sources();
  if (!sources) return false;
  std::vector<std::string> names;
  for (const SourceInfo& info : *sources) names.push_back(info.source);
  if (std::find(names.begin(), names.end(), name) != names.end()) return false;
  const std::string hint = did_you_mean(name, names);
  report_error("the store has no source called \"" + name + "\"" +
               (hint.empty() ? "; `dateline sources` lists them" : hint));
  return true;
}

ExitCode report_nothing(const Store& store, const FilterOptions& options) {
  bool unknown = false;
  for (const std::string& name : options.sources)
    unknown = is_unknown_source(store, name) || unknown;
  if (!unknown) report_warning("no event matches");
  return ExitCode::findings;
}

}  // namespace dateline::cli

#include "cli/commands/selection.h"

#include <algorithm>
#include <utility>

#include "cli/console/messages.h"
#include "extractor/model/did_you_mean.h"
#include "store/views/about/about.h"
#include "store/views/sameness/match.h"

namespace dateline::cli {

bool Selection::each(const std::function<bool(const StoredEvent&)>& visitor) const {
  const auto visited = store_.visit(query_, visitor);
  if (!visited) report_error(with_remedy(visited.error()));
  return visited.ok();
}

bool Selection::each_of_first(size_t most,
                              const std::function<void(const StoredEvent&)>& visitor) const {
  Query query = query_;
  query.most = most + 1;
  size_t visited = 0;
  return Selection(store_, query).each([&](const StoredEvent& event) {
    visitor(event);
    return ++visited <= most;
  });
}

std::optional<std::vector<StoredEvent>> Selection::first(size_t most) const {
  std::vector<StoredEvent> events;
  events.reserve(most + 1);  // what is not used costs nothing
  const bool read =
      each_of_first(most, [&events](const StoredEvent& event) { events.push_back(event); });
  return read ? std::optional(std::move(events)) : std::nullopt;
}

bool each_entry(const Selection& selection, const FilterOptions& options,
                const std::function<bool(const TimelineEntry&)>& visitor) {
  EventMatcher matcher;
  const auto count = [&matcher](const StoredEvent& event) { return matcher.count(event), true; };
  if (!selection.each(count)) return false;
  size_t told = 0;
  TimelineMaker maker(matcher, [&](TimelineEntry&& entry) {
    if (entry.source_count() < options.min_sources) return true;
    return visitor(entry) && ++told != options.limit;
  });
  if (!selection.each([&maker](const StoredEvent& event) { return maker.add(event); }))
    return false;
  maker.finish();
  return true;
}

void keep_told_by_enough(Timeline& timeline, const FilterOptions& options) {
  if (options.min_sources <= 1) return;
  std::erase_if(timeline, [&options](const TimelineEntry& entry) {
    return entry.source_count() < options.min_sources;
  });
}

double relevance_of(const TimelineEntry& entry, const About& about) {
  double relevance = about.relevance(entry.event);
  for (const StoredEvent& other : entry.also)
    relevance = std::max(relevance, about.relevance(other));
  return relevance;
}

namespace {

// Equally relevant ones stay in order of time.
void sort_by_relevance(Timeline& timeline, const About& about) {
  std::vector<std::pair<double, size_t>> places;
  for (const TimelineEntry& entry : timeline)
    places.emplace_back(-relevance_of(entry, about), places.size());
  std::sort(places.begin(), places.end());
  Timeline sorted;
  for (const auto& [relevance, index] : places) sorted.push_back(std::move(timeline[index]));
  timeline = std::move(sorted);
}

}  // namespace

void trim(Timeline& timeline, const FilterOptions& options) {
  if (options.order == "desc") std::reverse(timeline.begin(), timeline.end());
  if (options.order == kByRelevance)
    if (const auto about = About::parse(options.about)) sort_by_relevance(timeline, *about);
  if (options.limit > 0 && timeline.size() > options.limit) {
    timeline.erase(timeline.begin() + static_cast<std::ptrdiff_t>(options.limit), timeline.end());
  }
}

void report_left_out(const LeftOut& left_out) {
  const std::string words = left_out.words();
  if (!words.empty()) report_warning(words);
}

void report_left_out(const TimelineRenderer& renderer, const Timeline& timeline) {
  LeftOut left_out(renderer);
  for (const TimelineEntry& entry : timeline) left_out.see(entry);
  report_left_out(left_out);
}

namespace {

std::string in_lower_case(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

// "thesun" for www.thesun.co.uk, "ledger" for Harbor Ledger.
std::string source_containing(const std::string& typed, const std::vector<std::string>& names) {
  const std::string part = in_lower_case(typed);
  for (const std::string& name : names)
    if (!part.empty() && in_lower_case(name).find(part) != std::string::npos)
      return "; did you mean `" + name + "`?";
  return "";
}

}  // namespace

bool is_unknown_source(const Store& store, const std::string& name) {
  const auto sources = store.sources();
  if (!sources) return false;
  std::vector<std::string> names;
  for (const SourceInfo& info : *sources) names.push_back(info.source);
  if (std::find(names.begin(), names.end(), name) != names.end()) return false;
  std::string hint = did_you_mean(name, names);
  if (hint.empty()) hint = source_containing(name, names);
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

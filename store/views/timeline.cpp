#include "store/views/timeline.h"

#include <algorithm>

#include "store/time_place.h"
#include "store/views/grouping.h"
#include "store/views/match.h"
#include "store/views/witnesses.h"

namespace dateline {

size_t TimelineEntry::source_count() const {
  std::vector<const StoredEvent*> reports = {&event};
  for (const StoredEvent& other : also) reports.push_back(&other);
  return count_witnesses(reports);
}

bool timeline_less(const StoredEvent& a, const StoredEvent& b) {
  return place_of(a.event) < place_of(b.event);
}

std::vector<TimelineEntry> make_timeline(std::vector<StoredEvent> events) {
  std::sort(events.begin(), events.end(), timeline_less);
  std::vector<const StoredEvent*> compared;
  for (const StoredEvent& event : events) compared.push_back(&event);
  const Matcher matcher(compared);
  std::vector<Profile> profiles;
  for (const StoredEvent& event : events) profiles.push_back(matcher.profile(event));
  std::vector<TimelineEntry> entries;
  for (const std::vector<size_t>& group : group_reports(events, profiles, matcher)) {
    TimelineEntry& entry = entries.emplace_back();
    entry.event = std::move(events[group.front()]);
    for (size_t i = 1; i < group.size(); ++i) entry.also.push_back(std::move(events[group[i]]));
  }
  return entries;
}

}  // namespace dateline

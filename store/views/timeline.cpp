#include "store/views/timeline.h"

#include <algorithm>

#include "store/time_place.h"
#include "store/views/grouping/witnesses.h"
#include "store/views/sameness/profiles.h"

namespace dateline {

size_t TimelineEntry::source_count() const {
  std::vector<const StoredEvent*> reports = {&event};
  for (const StoredEvent& other : also) reports.push_back(&other);
  return count_witnesses(reports);
}

bool timeline_less(const StoredEvent& a, const StoredEvent& b) {
  return place_of(a.event) < place_of(b.event);
}

void TimelineMaker::settle(const std::vector<size_t>& members) {
  TimelineEntry& entry = entries_[members.front()];
  entry.event = std::move(event(members.front()));
  for (size_t i = 1; i < members.size(); ++i) entry.also.push_back(std::move(event(members[i])));
}

bool TimelineMaker::hand_on(size_t report) {
  auto entry = entries_.extract(report);
  return entry.empty() || visitor_(std::move(entry.mapped()));
}

namespace {

TimelineEntry entry_of(const std::vector<size_t>& members, std::vector<StoredEvent>& events) {
  TimelineEntry entry;
  entry.event = std::move(events[members.front()]);
  entry.also.reserve(members.size() - 1);
  for (size_t i = 1; i < members.size(); ++i) entry.also.push_back(std::move(events[members[i]]));
  return entry;
}

std::vector<TimelineEntry> grouped(std::vector<StoredEvent> events,
                                   const std::vector<Profile>& profiles) {
  const auto groups = group_reports(events, profiles);
  std::vector<TimelineEntry> entries;
  entries.reserve(groups.size());
  for (const std::vector<size_t>& members : groups) entries.push_back(entry_of(members, events));
  return entries;
}

// As a store hands them on.
bool are_in_order(const std::vector<StoredEvent>& events) {
  return std::is_sorted(events.begin(), events.end(), timeline_less);
}

}  // namespace

std::vector<TimelineEntry> GatheredTimeline::make() {
  std::vector<EventWords> words = words_.finish();
  if (!are_in_order(events_)) return make_timeline(std::move(events_));
  const std::vector<Profile> profiles = profiles_of(events_, std::move(words));
  return grouped(std::move(events_), profiles);
}

std::vector<TimelineEntry> make_timeline(std::vector<StoredEvent> events) {
  if (!are_in_order(events)) std::sort(events.begin(), events.end(), timeline_less);
  const std::vector<Profile> profiles = profiles_of(events);
  return grouped(std::move(events), profiles);
}

}  // namespace dateline

#include "store/views/timeline.h"

#include <algorithm>

#include "store/time_place.h"
#include "store/views/grouping/witnesses.h"

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

// The words of so many events are kept for their profiles; those of more are better read twice.
constexpr size_t kWordsKept = 20000;

std::vector<EventWords> count_all(const std::vector<StoredEvent>& events, EventMatcher& matcher) {
  std::vector<EventWords> kept;
  for (const StoredEvent& event : events) {
    EventWords words = words_of(event);
    matcher.count(words);
    if (kept.size() < kWordsKept) kept.push_back(std::move(words));
  }
  return kept;
}

}  // namespace

std::vector<TimelineEntry> make_timeline(std::vector<StoredEvent> events) {
  // As a store hands them on.
  if (!std::is_sorted(events.begin(), events.end(), timeline_less))
    std::sort(events.begin(), events.end(), timeline_less);
  EventMatcher matcher;
  std::vector<EventWords> words = count_all(events, matcher);
  std::vector<TimelineEntry> entries;
  TimelineMaker maker(matcher, [&entries](TimelineEntry&& entry) {
    entries.push_back(std::move(entry));
    return true;
  });
  for (size_t i = 0; i < events.size(); ++i) {
    const EventWords read = i < words.size() ? std::move(words[i]) : words_of(events[i]);
    maker.add(std::move(events[i]), read);
  }
  maker.finish();
  return entries;
}

}  // namespace dateline

#include "store/views/told_again.h"

#include <algorithm>
#include <numeric>

#include "store/time_place.h"
#include "store/views/grouping.h"
#include "store/views/timeline.h"

namespace dateline {
namespace {

struct ToldAgain {
  StoredEvent stored;
  size_t index = 0;
};

bool on_same_days(const Event& a, const Event& b) {
  return place_of(a.when, 0) == place_of(b.when, 0);
}

// Most articles tell nothing twice, and pay for no comparison of words.
std::vector<ToldAgain> told_on_one_day(const std::vector<Event>& events) {
  std::vector<size_t> order(events.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return place_of(events[a].when, 0) < place_of(events[b].when, 0);
  });
  std::vector<ToldAgain> out;
  for (size_t i = 0; i < order.size(); ++i) {
    const Event& event = events[order[i]];
    const bool after = i > 0 && on_same_days(event, events[order[i - 1]]);
    const bool before = i + 1 < order.size() && on_same_days(event, events[order[i + 1]]);
    if (!after && !before) continue;
    ToldAgain& telling = out.emplace_back();
    telling.stored.event = event;
    telling.index = order[i];
  }
  return out;
}

std::vector<std::vector<size_t>> groups_of(std::vector<ToldAgain>& tellings) {
  std::stable_sort(tellings.begin(), tellings.end(), [](const ToldAgain& a, const ToldAgain& b) {
    return timeline_less(a.stored, b.stored);
  });
  std::vector<StoredEvent> events;
  Matcher matcher;
  for (const ToldAgain& telling : tellings) {
    events.push_back(telling.stored);
    matcher.count(telling.stored);
  }
  std::vector<Profile> profiles;
  for (const StoredEvent& event : events) profiles.push_back(matcher.profile(event));
  return group_reports(events, profiles);
}

}  // namespace

std::vector<size_t> first_tellings(const std::vector<Event>& events) {
  std::vector<size_t> first(events.size());
  std::iota(first.begin(), first.end(), size_t{0});
  std::vector<ToldAgain> tellings = told_on_one_day(events);
  if (tellings.empty()) return first;
  for (const auto& group : groups_of(tellings)) {
    size_t earliest = tellings[group.front()].index;
    for (const size_t member : group) earliest = std::min(earliest, tellings[member].index);
    for (const size_t member : group) {
      const size_t index = tellings[member].index;
      if (events[index].sentence.begin != events[earliest].sentence.begin) first[index] = earliest;
    }
  }
  return first;
}

}  // namespace dateline

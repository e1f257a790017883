#include "store/views/told_again.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "store/time_place.h"
#include "store/views/grouping.h"
#include "store/views/timeline.h"

namespace dateline {
namespace {

struct ToldAgain {
  StoredEvent stored;
  size_t index = 0;
};

// What is told in nearly the same words has the same trigger.
auto told_key(const Event& event) {
  return std::pair(place_of(event.when), std::string_view(event.trigger.text));
}

// Most articles tell nothing twice, and pay for no comparison of words.
std::vector<ToldAgain> told_on_one_day(const std::vector<Event>& events) {
  std::vector<size_t> order(events.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return told_key(events[a]) < told_key(events[b]); });
  const auto alike = [&](size_t a, size_t b) {
    return told_key(events[order[a]]) == told_key(events[order[b]]);
  };
  std::vector<ToldAgain> out;
  for (size_t i = 0; i < order.size(); ++i) {
    const bool again = (i > 0 && alike(i - 1, i)) || (i + 1 < order.size() && alike(i, i + 1));
    if (!again) continue;
    ToldAgain& telling = out.emplace_back();
    telling.stored.event = events[order[i]];
    telling.index = order[i];
  }
  return out;
}

std::vector<std::vector<size_t>> groups_of(std::vector<ToldAgain>& tellings) {
  std::stable_sort(tellings.begin(), tellings.end(), [](const ToldAgain& a, const ToldAgain& b) {
    return timeline_less(a.stored, b.stored);
  });
  std::vector<StoredEvent> events;
  EventMatcher matcher;
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

#include "store/views/told_again.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "store/time_place.h"
#include "store/views/grouping/grouping.h"
#include "store/views/sameness/profiles.h"
#include "store/views/timeline.h"

namespace dateline {
namespace {

// What is told in nearly the same words has the same trigger.
struct Telling {
  TimePlace place;
  std::string_view trigger;
  size_t index = 0;  // of its event

  [[nodiscard]] bool is_like(const Telling& other) const {
    return place == other.place && trigger == other.trigger;
  }
  friend auto operator<=>(const Telling&, const Telling&) = default;
};

std::vector<Telling> in_order_of_days(const std::vector<Event>& events) {
  std::vector<Telling> tellings;
  tellings.reserve(events.size());
  for (size_t i = 0; i < events.size(); ++i)
    tellings.push_back({place_of(events[i].when), events[i].trigger.text, i});
  std::sort(tellings.begin(), tellings.end());
  return tellings;
}

// Most articles tell nothing twice, and pay for no comparison of words; a sentence tells nothing
// again of itself.
std::vector<size_t> told_on_one_day(const std::vector<Event>& events) {
  const std::vector<Telling> tellings = in_order_of_days(events);
  std::vector<size_t> out;
  bool sentences = false;  // more than one
  for (size_t i = 0; i < tellings.size(); ++i) {
    const bool again = (i > 0 && tellings[i].is_like(tellings[i - 1])) ||
                       (i + 1 < tellings.size() && tellings[i].is_like(tellings[i + 1]));
    if (!again) continue;
    out.push_back(tellings[i].index);
    sentences |= events[out.front()].sentence.begin != events[out.back()].sentence.begin;
  }
  return sentences ? out : std::vector<size_t>{};
}

struct ToldAgain {
  StoredEvent stored;
  size_t index = 0;
};

std::vector<ToldAgain> in_timeline_order(const std::vector<Event>& events,
                                         const std::vector<size_t>& told) {
  std::vector<ToldAgain> tellings(told.size());
  for (size_t i = 0; i < told.size(); ++i) {
    tellings[i].stored.event = events[told[i]];
    tellings[i].index = told[i];
  }
  std::stable_sort(tellings.begin(), tellings.end(), [](const ToldAgain& a, const ToldAgain& b) {
    return timeline_less(a.stored, b.stored);
  });
  return tellings;
}

std::vector<std::vector<size_t>> groups_of(const std::vector<ToldAgain>& tellings) {
  std::vector<StoredEvent> events;
  events.reserve(tellings.size());
  for (const ToldAgain& telling : tellings) events.push_back(telling.stored);
  return group_reports(events, profiles_of(events));
}

}  // namespace

std::vector<size_t> first_tellings(const std::vector<Event>& events) {
  std::vector<size_t> first(events.size());
  std::iota(first.begin(), first.end(), size_t{0});
  if (events.size() < 2) return first;
  const std::vector<size_t> told = told_on_one_day(events);
  if (told.empty()) return first;
  const std::vector<ToldAgain> tellings = in_timeline_order(events, told);
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

#include "store/views/telling.h"

#include <algorithm>
#include <utility>

#include "store/views/words/readable.h"

namespace dateline {
namespace {

constexpr double kOfTheDay = 0.5;
constexpr double kOfTheWhole = 1.0;
constexpr double kSaid = 0.8;          // words about it
constexpr double kDidNotHappen = 0.5;  // or not yet

template <class Visit>
void for_each_report(const TimelineEntry& entry, const Visit& visit) {
  visit(entry.event);
  for (const StoredEvent& other : entry.also) visit(other);
}

EventMatcher matcher_of(const std::vector<TimelineEntry>& timeline) {
  EventMatcher matcher;
  for (const TimelineEntry& entry : timeline)
    for_each_report(entry, [&matcher](const StoredEvent& report) { matcher.count(report); });
  return matcher;
}

// What the reports say together.
ProfileSum sum_of(const std::vector<TimelineEntry>& entries, const EventMatcher& matcher) {
  ProfileSum sum;
  for (const TimelineEntry& entry : entries)
    for_each_report(entry, [&](const StoredEvent& report) { sum.add(matcher.profile(report)); });
  return sum;
}

double weight_of_claim(const Event& event) {
  const bool fact = event.status == Status::happened || event.status == Status::ongoing;
  return (fact ? 1 : kDidNotHappen) * (event.kind == EventKind::statement ? kSaid : 1);
}

int64_t days_in(const StoredEvent& report) {
  return days_in(place_of(report.event));
}

}  // namespace

Telling::Telling(const std::vector<TimelineEntry>& timeline)
    : matcher_(matcher_of(timeline)), whole_(sum_of(timeline, matcher_)) {}

double Telling::weight_of(const StoredEvent& report, const ProfileSum& day) const {
  const Profile profile = matcher_.profile(report);
  const double central = kOfTheDay * day.likeness(profile) + kOfTheWhole * whole_.likeness(profile);
  return central * weight_of_claim(report.event) * readable_alone(report.event.headline);
}

void Telling::lead_with_most_telling(TimelineEntry& entry, const ProfileSum& day) const {
  double best = weight_of(entry.event, day);
  for (StoredEvent& other : entry.also) {
    const double weight = days_in(other) == days_in(entry.event) ? weight_of(other, day) : 0;
    if (weight > best) std::swap(entry.event, other), best = weight;
  }
  std::sort(entry.also.begin(), entry.also.end(), timeline_less);
}

void Telling::order(std::vector<TimelineEntry>& entries_of_day) const {
  const ProfileSum day = sum_of(entries_of_day, matcher_);
  std::vector<std::pair<double, TimelineEntry>> weighed;
  for (TimelineEntry& entry : entries_of_day) {
    lead_with_most_telling(entry, day);
    const double weight = weight_of(entry.event, day);
    weighed.emplace_back(weight, std::move(entry));
  }
  std::stable_sort(weighed.begin(), weighed.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  entries_of_day.clear();
  for (auto& [weight, entry] : weighed) entries_of_day.push_back(std::move(entry));
}

}  // namespace dateline

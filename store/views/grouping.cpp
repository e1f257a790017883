#include "store/views/grouping.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "store/time_place.h"
#include "store/views/candidates.h"

namespace dateline {
namespace {

constexpr double kAlikeOnTheSameDays = 0.35;
constexpr double kAlikeOnFinerDays = 0.45;
constexpr double kAlikeInOneArticle = 0.75;

uint64_t bucket_of(int32_t earliest, int32_t latest, bool undated) {
  const uint64_t days =
      (uint64_t{static_cast<uint32_t>(earliest)} << 32) | static_cast<uint32_t>(latest);
  return undated ? ~days : days;
}

uint64_t bucket_of(const TimePlace& place) {
  return bucket_of(place.earliest, place.latest, place.undated);
}

// The days themselves and the units of the calendar around them, where a coarser report would be.
std::vector<uint64_t> buckets_around(const TimeSpan& when) {
  const TimePlace place = place_of(when, 0);
  std::vector<uint64_t> buckets = {bucket_of(place)};
  const auto begin = when.begin_day();
  if (!begin || !when.end_day()) return buckets;
  for (const Grain grain : {Grain::week, Grain::month, Grain::quarter, Grain::year}) {
    const TimePlace around = place_of(TimeSpan::of(unit_containing(*begin, grain)), 0);
    const bool holds = around.earliest <= place.earliest && place.latest <= around.latest;
    if (holds) buckets.push_back(bucket_of(around));
  }
  std::sort(buckets.begin(), buckets.end());
  buckets.erase(std::unique(buckets.begin(), buckets.end()), buckets.end());
  return buckets;
}

double needed(const StoredEvent& a, const StoredEvent& b, DateRelation relation) {
  if (a.article == b.article) return kAlikeInOneArticle;
  return relation == DateRelation::same ? kAlikeOnTheSameDays : kAlikeOnFinerDays;
}

bool is_nested(DateRelation relation) {
  return relation == DateRelation::same || relation == DateRelation::a_finer ||
         relation == DateRelation::b_finer;
}

struct Group {
  std::vector<size_t> members;
  size_t finest = 0;  // the member with the shortest span: all others hold it
};

// Whether `a` is the better report to lead with: closer date, an act rather than words about it, a
// year that was given; then what its article tells first, surer.
bool better_told(const StoredEvent& a, const StoredEvent& b) {
  const auto rank = [](const StoredEvent& stored) {
    const TimePlace place = place_of(stored.event);
    return std::tuple(int64_t{place.latest} - place.earliest, stored.event.kind,
                      stored.event.anchor == AnchorBasis::inferred_year,
                      stored.event.sentence.begin, -stored.event.confidence, place);
  };
  return rank(a) < rank(b);
}

class Grouper {
 public:
  Grouper(const std::vector<StoredEvent>& events, const std::vector<Profile>& profiles,
          const Matcher& matcher)
      : events_(events), profiles_(profiles), matcher_(matcher) {}

  // Events come in timeline order, so a coarser report is there before the finer ones within it.
  void add(size_t event) {
    const Candidates::Stems stems = Candidates::heaviest(profiles_[event]);
    const auto group = best_group(event, stems);
    group_of_.push_back(group.value_or(groups_.size()));
    if (!group) groups_.push_back({{}, event});
    join(groups_[group_of_.back()], event);
    candidates_.add(event, stems, bucket_of(place_of(events_[event].event)));
  }
  [[nodiscard]] std::vector<Group>& groups() { return groups_; }

 private:
  [[nodiscard]] std::optional<size_t> best_group(size_t event,
                                                 const Candidates::Stems& stems) const {
    std::optional<size_t> best;
    double best_similarity = 0;
    for (const uint64_t bucket : buckets_around(events_[event].event.when))
      for (const size_t other : candidates_.like(stems, bucket)) {
        const double similarity = similarity_if_one(event, other);
        if (similarity > best_similarity) best = group_of_[other], best_similarity = similarity;
      }
    return best;
  }

  // 0 where the two, or the event and the group of the other, cannot be one.
  [[nodiscard]] double similarity_if_one(size_t event, size_t other) const {
    const StoredEvent& a = events_[event];
    const StoredEvent& b = events_[other];
    const StoredEvent& finest = events_[groups_[group_of_[other]].finest];
    const DateRelation relation = relate(a.event.when, b.event.when);
    if (!is_nested(relation) || !is_nested(relate(a.event.when, finest.event.when))) return 0;
    if ((a.event.status == Status::negated) != (b.event.status == Status::negated)) return 0;
    const double similarity = matcher_.similarity(profiles_[event], profiles_[other]);
    return similarity >= needed(a, b, relation) ? similarity : 0;
  }

  void join(Group& group, size_t event) const {
    group.members.push_back(event);
    if (relate(events_[event].event.when, events_[group.finest].event.when) ==
        DateRelation::a_finer)
      group.finest = event;
  }

  const std::vector<StoredEvent>& events_;
  const std::vector<Profile>& profiles_;
  const Matcher& matcher_;
  Candidates candidates_{Candidates::Crowded::keep_first};
  std::vector<Group> groups_;
  std::vector<size_t> group_of_;
};

}  // namespace

std::vector<std::vector<size_t>> group_reports(const std::vector<StoredEvent>& events,
                                               const std::vector<Profile>& profiles,
                                               const Matcher& matcher) {
  Grouper grouper(events, profiles, matcher);
  for (size_t event = 0; event < events.size(); ++event) grouper.add(event);
  std::vector<std::vector<size_t>> groups;
  for (Group& group : grouper.groups()) {
    const auto best =
        std::min_element(group.members.begin(), group.members.end(),
                         [&](size_t a, size_t b) { return better_told(events[a], events[b]); });
    std::rotate(group.members.begin(), best, best + 1);
    groups.push_back(std::move(group.members));
  }
  std::sort(groups.begin(), groups.end());  // indices are in timeline order already
  return groups;
}

}  // namespace dateline

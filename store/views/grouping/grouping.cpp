#include "store/views/grouping/grouping.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "store/views/words/readable.h"

namespace dateline {
namespace {

// How alike two reports must be told to be one entry. That both name one act, with something beside
// it in common, says more than any number of shared names; that a day lies within a month, less
// than that two days are one.
struct Bar {
  double over_one_act;
  double otherwise;
};
constexpr Bar kOnTheSameDays = {0.20, 0.35};
constexpr Bar kOnFinerDays = {0.45, 0.75};
constexpr double kAlikeInOneArticle = 0.75;
constexpr double kLowestBar = 0.20;
constexpr double kBesideTheAct = 0.15;
constexpr double kReadable = 0.75;

uint64_t bucket_of(const TimePlace& place) {
  const uint64_t days =
      (uint64_t{static_cast<uint32_t>(place.earliest)} << 32) | static_cast<uint32_t>(place.latest);
  return place.undated ? ~days : days;
}

// Those of a coarser report that others may lie within.
constexpr std::array kAround = {Grain::week, Grain::month, Grain::quarter, Grain::year};

// Reports come by day, so the units around one are asked for again and again.
const std::array<TimePlace, kAround.size()>& units_around(date::sys_days day) {
  thread_local std::optional<date::sys_days> asked;
  thread_local std::array<TimePlace, kAround.size()> units;
  if (asked == day) return units;
  for (size_t i = 0; i < kAround.size(); ++i)
    units[i] = place_of(TimeSpan::of(unit_containing(day, kAround[i])));
  asked = day;
  return units;
}

// The days themselves and the units of the calendar around them, where a coarser report would be.
std::vector<uint64_t> buckets_around(const TimePlace& place) {
  std::vector<uint64_t> buckets = {bucket_of(place)};
  if (place.undated || place.earliest == TimePlace::kOpenBegin ||
      place.latest == TimePlace::kOpenEnd)
    return buckets;
  for (const TimePlace& around : units_around(date::sys_days{date::days{place.earliest}})) {
    const bool holds = around.earliest <= place.earliest && place.latest <= around.latest;
    if (holds) buckets.push_back(bucket_of(around));
  }
  std::sort(buckets.begin(), buckets.end());
  buckets.erase(std::unique(buckets.begin(), buckets.end()), buckets.end());
  return buckets;
}

bool is_unit_around(const TimePlace& place) {
  if (place.undated || place.earliest == TimePlace::kOpenBegin || place.earliest == place.latest)
    return false;
  const date::sys_days begin{date::days{place.earliest}};
  const auto& around = units_around(begin);
  return std::any_of(around.begin(), around.end(),
                     [&](const TimePlace& unit) { return bucket_of(unit) == bucket_of(place); });
}

bool is_alike(double similarity, const Profile& a, const Profile& b, const Bar& bar) {
  if (similarity >= bar.otherwise) return true;
  return similarity >= bar.over_one_act && EventMatcher::same_act(a, b) &&
         EventMatcher::likeness_beside_act(a, b) >= kBesideTheAct;
}

bool is_nested(DateRelation relation) {
  return relation == DateRelation::same || relation == DateRelation::a_finer ||
         relation == DateRelation::b_finer;
}

// Whether `a` is the better report to lead with: closer date, an act rather than words about it, a
// year that was given, a headline that can be read alone; then what its article tells first, surer.
bool better_told(const StoredEvent& a, const StoredEvent& b) {
  const auto rank = [](const StoredEvent& stored) {
    const TimePlace place = place_of(stored.event);
    return std::tuple(days_in(place), stored.event.kind,
                      stored.event.anchor == AnchorBasis::inferred_year,
                      readable_alone(stored.event.headline) < kReadable,
                      stored.event.sentence.begin, -stored.event.confidence, place);
  };
  return rank(a) < rank(b);
}

}  // namespace

// A report takes others of its own days, which come with the same first day; a unit of the calendar
// also those within it, which come until its last day.
Grouper::Until Grouper::until_of(const TimePlace& place) {
  return {place.undated, is_unit_around(place) ? place.latest : place.earliest};
}

void Grouper::close_buckets_before(const TimePlace& place) {
  now_ = {place.undated, place.earliest};
  for (; !bucket_ends_.empty() && bucket_ends_.top().first < now_; bucket_ends_.pop()) {
    candidates_.forget(bucket_ends_.top().second);
    open_buckets_.erase(bucket_ends_.top().second);
  }
}

// Events come in timeline order, so a coarser report is there before the finer ones within it.
void Grouper::add(const StoredEvent& event, const Profile& profile) {
  const size_t index = first_ + reports_.size();
  reports_.push_back({Sketch(profile), event.article, profile.acts, event.event.status,
                      place_of(event.event.when), index, &event, &profile});
  close_buckets_before(reports_.back().place);
  const Candidates::Stems stems = Candidates::heaviest(profile);
  const auto group = best_group(reports_.back(), stems);
  reports_.back().group = group.value_or(index);
  open_bucket(index, stems);
  join(index, reports_.back().group);
}

void Grouper::open_bucket(size_t index, const Candidates::Stems& stems) {
  const TimePlace& place = report(index).place;
  const uint64_t bucket = bucket_of(place);
  if (!open_buckets_.contains(bucket)) {
    const Until until = until_of(place);
    open_buckets_.emplace(bucket, until);
    bucket_ends_.emplace(until, bucket);
  }
  candidates_.add(index, stems, bucket);
}

// Of equally good ones the first, in the order of the buckets and of time.
std::optional<size_t> Grouper::best_group(const Report& one, const Candidates::Stems& stems) {
  std::optional<size_t> best;
  double best_similarity = 0;
  comparing_.with(*one.profile);
  for (const uint64_t bucket : buckets_around(one.place)) {
    std::optional<size_t> of_bucket;
    candidates_.visit_like(stems, bucket, [&](size_t other) {
      const Report& told = report(other);
      const double least = std::max(best_similarity, least_needed(one, told));
      if (one.sketch.most_alike(told.sketch) < least) return;
      const double similarity = similarity_if_one(one, told);
      const bool better = similarity > best_similarity ||
                          (similarity == best_similarity && of_bucket && other < *of_bucket);
      if (better) best_similarity = similarity, of_bucket = other;
    });
    if (of_bucket) best = report(*of_bucket).group;
  }
  return best;
}

// What similarity_if_one() asks for at least, from what is quickly seen.
double Grouper::least_needed(const Report& one, const Report& other) {
  if (one.article == other.article) return kAlikeInOneArticle;
  return one.acts.meet(other.acts) ? kLowestBar : kOnTheSameDays.otherwise;
}

// 0 where the two, or the report and the group of the other, cannot be one.
double Grouper::similarity_if_one(const Report& one, const Report& other) const {
  if ((one.status == Status::negated) != (other.status == Status::negated)) return 0;
  const double similarity = comparing_.similarity(*other.profile);
  if (similarity < kLowestBar || (one.article == other.article && similarity < kAlikeInOneArticle))
    return 0;
  const TimeSpan& when = one.event->event.when;
  const DateRelation relation = relate(when, one.place, other.event->event.when, other.place);
  if (!is_nested(relation)) return 0;
  const Bar& bar = relation == DateRelation::same ? kOnTheSameDays : kOnFinerDays;
  if (!is_alike(similarity, *one.profile, *other.profile, bar)) return 0;
  const Group& group = groups_.at(other.group);
  const bool fits = is_nested(relate(when, one.place, group.finest, group.days_of_finest));
  return fits ? similarity : 0;
}

void Grouper::join(size_t index, size_t group_number) {
  const Report& one = report(index);
  const auto [found, is_new] = groups_.try_emplace(group_number);
  Group& group = found->second;
  const TimeSpan& when = one.event->event.when;
  if (is_new ||
      relate(when, one.place, group.finest, group.days_of_finest) == DateRelation::a_finer)
    group.finest = when, group.days_of_finest = one.place;
  group.until = is_new ? open_buckets_.at(bucket_of(one.place))
                       : std::max(group.until, open_buckets_.at(bucket_of(one.place)));
  group.members.push_back(index);
}

void Grouper::finish() {
  finished_ = true;
}

bool Grouper::may_grow(size_t index) const {
  return !finished_ && groups_.at(report(index).group).until >= now_;
}

std::vector<size_t> Grouper::take_group_of(size_t index) {
  const auto group = groups_.extract(report(index).group);
  std::vector<size_t> members = std::move(group.mapped().members);
  const auto best = std::min_element(members.begin(), members.end(), [&](size_t a, size_t b) {
    return better_told(*report(a).event, *report(b).event);
  });
  std::rotate(members.begin(), best, best + 1);
  return members;
}

void Grouper::forget_before(size_t index) {
  for (; first_ < index && !reports_.empty(); ++first_) reports_.pop_front();
}

std::vector<std::vector<size_t>> group_reports(const std::vector<StoredEvent>& events,
                                               const std::vector<Profile>& profiles) {
  Grouper grouper;
  for (size_t event = 0; event < events.size(); ++event)
    grouper.add(events[event], profiles[event]);
  grouper.finish();
  std::vector<std::vector<size_t>> groups;
  std::vector<bool> taken(events.size());
  for (size_t event = 0; event < events.size(); ++event) {
    if (taken[event]) continue;
    groups.push_back(grouper.take_group_of(event));
    for (const size_t member : groups.back()) taken[member] = true;
  }
  std::sort(groups.begin(), groups.end());  // indices are in timeline order already
  return groups;
}

}  // namespace dateline

// Puts reports of one event together: the step that timeline and diff share.
//
// Two reports are one event when their days are the same, or those of one lie within the other's,
// and they are told alike; nearly the same words are needed within one article, where a writer
// returns to a day to tell something else. All days of a group fit together: two days of one month
// do not meet in a report that only knows the month. Near-linear in the number of events. Pure and
// deterministic.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <queue>
#include <unordered_map>
#include <utility>
#include <vector>

#include "store/stored_event.h"
#include "store/time_place.h"
#include "store/views/sameness/candidates.h"
#include "store/views/sameness/comparing.h"
#include "store/views/sameness/match.h"
#include "store/views/sameness/sketch.h"

namespace dateline {

// Groups reports that come in timeline order, and knows when no later one can join a group. Not
// thread-safe.
class Grouper {
 public:
  // A report is known by how many came before it. Event and profile must stay where they are for as
  // long as the report's group may grow.
  void add(const StoredEvent& event, const Profile& profile);
  // There are no more: no group may grow.
  void finish();

  // REQUIRES for both: the group of `report` was not taken.
  [[nodiscard]] bool may_grow(size_t report) const;
  // The reports of its group, the best told one first, the rest in order; the group is forgotten.
  [[nodiscard]] std::vector<size_t> take_group_of(size_t report);
  // The reports before this one are never asked for again.
  void forget_before(size_t report);

 private:
  // Later than this no report comes that a bucket or a group could take. Undated reports come last.
  struct Until {
    bool undated = false;
    int64_t day = 0;
    friend auto operator<=>(const Until&, const Until&) = default;
  };
  // With all that tells most pairs apart, so that event and profile, which lie anywhere, are asked
  // for the few others only.
  struct Report {
    Sketch sketch;
    uint64_t article = 0;
    Acts acts;
    Status status = Status::happened;
    TimePlace place;
    size_t group = 0;  // its first report
    const StoredEvent* event = nullptr;
    const Profile* profile = nullptr;
  };
  struct Group {
    std::vector<size_t> members;
    TimeSpan finest;  // the shortest span of a member: all others hold it
    TimePlace days_of_finest;
    Until until;
  };
  using BucketEnd = std::pair<Until, uint64_t>;

  [[nodiscard]] const Report& report(size_t index) const { return reports_[index - first_]; }
  [[nodiscard]] static Until until_of(const TimePlace& place);
  void close_buckets_before(const TimePlace& place);
  [[nodiscard]] std::optional<size_t> best_group(const Report& report,
                                                 const Candidates::Stems& stems);
  [[nodiscard]] static double least_needed(const Report& one, const Report& other);
  [[nodiscard]] double similarity_if_one(const Report& a, const Report& b) const;
  void join(size_t index, size_t group);
  void open_bucket(size_t index, const Candidates::Stems& stems);

  std::deque<Report> reports_;
  size_t first_ = 0;  // which report is the first of reports_
  std::unordered_map<size_t, Group> groups_;
  Candidates candidates_;
  Comparing comparing_;
  std::priority_queue<BucketEnd, std::vector<BucketEnd>, std::greater<>> bucket_ends_;
  std::unordered_map<uint64_t, Until> open_buckets_;
  Until now_{false, TimePlace::kOpenBegin};
  bool finished_ = false;
};

// Groups of indices into `events`, each with the best told report first, the rest in timeline
// order; the groups in timeline order of their first. `events` must be in timeline order,
// `profiles` beside it.
[[nodiscard]] std::vector<std::vector<size_t>> group_reports(const std::vector<StoredEvent>& events,
                                                             const std::vector<Profile>& profiles);

}  // namespace dateline

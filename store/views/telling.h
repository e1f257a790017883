// Which of a day's entries tells what mattered that day, for a reader who gets one sentence.
//
// The most central: the report whose words the day's other reports, and those of the whole
// selection, use most (centroid summarisation, D. Radev 2000, over the weights of EventMatcher).
// What happened goes before what was said, planned or denied, and a headline that can be read alone
// before "He said so". Pure; deterministic.
#pragma once

#include <utility>
#include <vector>

#include "store/views/sameness/match.h"
#include "store/views/sameness/profile_sum.h"
#include "store/views/timeline.h"

namespace dateline {

class Telling {
 public:
  // `timeline` is what days are chosen from.
  explicit Telling(const std::vector<TimelineEntry>& timeline);
  // The same for who counted its reports and summed their profiles, in its order.
  Telling(EventMatcher matcher, ProfileSum whole)
      : matcher_(std::move(matcher)), whole_(std::move(whole)) {}

  // The most telling entry first, and of each entry the most telling report of the finest date.
  void order(std::vector<TimelineEntry>& entries_of_day) const;

 private:
  // How telling a report is of a day with these words.
  [[nodiscard]] double weight_of(const StoredEvent& report, const ProfileSum& day) const;
  void lead_with_most_telling(TimelineEntry& entry, const ProfileSum& day) const;

  EventMatcher matcher_;
  ProfileSum whole_;
};

}  // namespace dateline

// Whether two reports are of the same event: by meaning (trigger, participants, words weighted by
// how rare they are among the events compared) and by how their dates relate. Pure and symmetric.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/stored_event.h"
#include "store/time_place.h"
#include "store/views/sameness/event_words.h"
#include "store/views/words/acts.h"
#include "store/views/words/stem_counts.h"

namespace dateline {

// How the dates of two reports of one event relate.
enum class DateRelation {
  same,     // the same days
  a_finer,  // a's days lie within b's: 2005-03-12 against 2005; or mostly so, and a is much the
            // shorter
  b_finer,
  conflict,  // different days, and no inference that explains it
  apart,     // no day in common, but another year for an inferred one would make them meet, "about"
             // or "early" says that the author was not exact, or a year is unknown
};

// Whether they are days of which both can tell one event: no conflict, and not apart.
[[nodiscard]] inline bool meet(DateRelation relation) {
  return relation != DateRelation::conflict && relation != DateRelation::apart;
}

// An inferred year explains a difference only if some other year would make the dates meet: Feb. 24
// of an inferred 2022 and 2021-02-24 are apart, Feb. 24 of an inferred 2022 and 2022-02-25 are in
// conflict.
[[nodiscard]] DateRelation relate(const TimeSpan& a, const TimeSpan& b);

// The same, for who knows already what days the spans cover.
[[nodiscard]] DateRelation relate(const TimeSpan& a, const TimePlace& days_of_a, const TimeSpan& b,
                                  const TimePlace& days_of_b);

// The same month and day (week, season ...) of different or unknown years.
[[nodiscard]] bool differ_only_in_year(const TimeSpan& a, const TimeSpan& b);

// What an open span speaks of: what is so "since March 26" began on that day.
[[nodiscard]] TimeSpan known_end(const TimeSpan& span);

// Whether one is open and speaks of the day that the other gives.
[[nodiscard]] bool meet_at_known_end(const TimeSpan& a, const TimeSpan& b);

// Days between two spans that do not meet; 0 if they do or if either has no year.
[[nodiscard]] int64_t gap_in_days(const TimeSpan& a, const TimeSpan& b);

// The same for the best of the years that an inferred one could be, if that is within a week: a
// wrong guess of the year is no distance, one of year and season is.
[[nodiscard]] int64_t gap_whatever_the_year(const TimeSpan& a, const TimeSpan& b);

// What is claimed of it beside its words.
struct Claim {
  Acts acts;
  EventKind kind = EventKind::event;
  Status status = Status::happened;
};

// What an event is about: its stems with their weights, scaled to length one, in order of stem.
struct Profile : Claim {
  using Term = WeightedStem;
  std::vector<Term> terms;
};

// Word weights over the events to be compared (inverse document frequency, K. Sparck Jones 1972;
// cosine similarity, G. Salton); build once, then everything is pure and may be shared by threads.
class EventMatcher {
 public:
  EventMatcher() = default;
  explicit EventMatcher(const std::vector<const StoredEvent*>& events);

  // One more of the events to be compared. All must be counted before the first profile is made.
  void count(const StoredEvent& event) { count(words_of(event)); }
  void count(const EventWords& words);

  [[nodiscard]] Profile profile(const StoredEvent& event) const {
    return profile(event, words_of(event));
  }
  // For who kept words_of(event) when it was counted.
  [[nodiscard]] Profile profile(const StoredEvent& event, EventWords words) const;

  // Whether both name the same act: "quit" and "resigned".
  [[nodiscard]] static bool same_act(const Profile& a, const Profile& b) {
    return a.acts.meet(b.acts);
  }

  // What two profiles have in common beside the acts that they name: that two things began makes
  // them no one thing.
  [[nodiscard]] static double likeness_beside_act(const Profile& a, const Profile& b);

  // 0 (nothing in common) .. 1 (told alike).
  [[nodiscard]] double similarity(const Profile& a, const Profile& b) const;
  [[nodiscard]] double similarity(const StoredEvent& a, const StoredEvent& b) const;

  // What the words in common (0 .. 1) are worth between reports of this kind and status.
  [[nodiscard]] static double weighed(double in_common, const Claim& a, const Claim& b);

  // What a stem weighs, before a profile is scaled to length one; and by what a profile is scaled
  // whose weights have squares of this sum.
  [[nodiscard]] double rarity(uint64_t stem) const;
  [[nodiscard]] static double scale_of(double squares);

 private:
  StemCounts events_with_;
  size_t events_ = 0;
};

}  // namespace dateline

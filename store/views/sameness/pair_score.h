// How surely two reports of different sources are one event, and how surely they must be before a
// difference between their dates is called a conflict. Pure and symmetric.
#pragma once

#include <optional>

#include "store/stored_event.h"
#include "store/views/sameness/match.h"

namespace dateline {

// Told in nearly the same words: a copy, or one article's two tellings.
inline constexpr double kSameWords = 0.8;

// How alike two articles must be of which it is sure that they tell of one story.
inline constexpr double kNeededOfTheOneStory = 0.30;

// What is known of a pair.
struct Likeness {
  double similarity = 0;  // of what they tell, 0 .. 1
  double story = 1;       // of the articles that tell them, 0 .. 1
  DateRelation relation = DateRelation::same;
  bool meet_at_known_end = false;  // "since June 6" and "on June 6"
  bool same_act = false;
  bool only_act = false;         // and neither article tells of a second one
  bool only_of_its_act = false;  // the same, though they may have nothing else in common
  bool only_time = false;        // neither article tells anything else of the coarser of both times
  bool same_telling_day = false;  // both tell of one day away from the publication of either
  bool fits_many = false;  // of few words, or each with its own names and figures: a form, no copy
};

// Told in nearly the same words, which fit nothing else.
[[nodiscard]] inline bool is_copy(const Likeness& likeness) {
  return likeness.similarity >= kSameWords && !likeness.fits_many;
}

// Whether both name the same act and have something else in common.
[[nodiscard]] bool is_one_act(const Profile& a, const Profile& b);

// No pair of these dates has a score that is told less alike: for who looks at very many.
[[nodiscard]] double least_needed(const TimeSpan& a, const TimeSpan& b, DateRelation relation);

// So far apart, in the units that they are told in, that no slip of a pen makes one the other.
[[nodiscard]] bool are_far_apart(const TimeSpan& a, const TimeSpan& b);

// The score of a pair that may be one event, for pairs that compete for one partner; nothing if it
// is not.
[[nodiscard]] std::optional<double> score_of(const StoredEvent& a, const StoredEvent& b,
                                             const Likeness& likeness);

// What can be one event although little is told alike, if nothing else that is left over comes near
// it: of articles that are surely of one story, and of the same days, of days within the other's,
// or of days beside them.
struct LeftOverScore {
  double score = 0;
  bool is_enough = false;  // else it is only a rival of others
};
[[nodiscard]] std::optional<LeftOverScore> score_left_over(const StoredEvent& a,
                                                           const StoredEvent& b,
                                                           const Likeness& likeness);

}  // namespace dateline

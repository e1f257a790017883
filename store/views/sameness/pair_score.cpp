#include "store/views/sameness/pair_score.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "store/time_place.h"
#include "store/views/sameness/told_of_another.h"
#include "store/views/sameness/told_when.h"
#include "store/views/words/plain_words.h"

namespace dateline {
namespace {

// How alike two reports must be told to be one event, by how their dates relate. The same day is
// itself a reason to think so; a different one needs more, and more still the further away it is.
constexpr double kNeededOnTheSameDays = 0.14;
constexpr double kNeededInTheSameMonth = 0.18;  // or year: much happens in one
constexpr double kNeededOnFinerDays = 0.22;
constexpr double kNeededWithinAWeek = 0.18;
constexpr double kNeededOverTheOnlyAct = 0.10;
constexpr double kNeededWithinOpenDays = 0.35;
constexpr double kNeededInConflict = 0.36;
constexpr double kNeededInConflictOfNames = 0.60;
constexpr size_t kPlainWords = 2;
constexpr double kNeededInConflictOverOneAct = 0.26;
constexpr double kNeededInConflictOverTheOnlyAct = 0.15;
constexpr double kNeededInConflictOfStatements = 0.45;
constexpr double kNeededOfTheStory = 0.15;
constexpr double kNeededBesideTheAct = 0.08;
constexpr double kNeededApart = 0.35;
constexpr double kNeededForEachDoubling = 0.05;
constexpr double kNearInUnits = 5;  // some weeks, where days are told
constexpr double kFarInUnits = 52;  // a year, where days are told: no slip makes one the other

// The same for what is left over and has no rival.
constexpr double kNeededOfARival = 0.04;
constexpr double kNeededOnADayToldOnce = 0.01;
constexpr double kNeededInAMonthToldOnce = 0.01;  // or year
constexpr double kNeededOfTheSameDaysLeft = 0.06;
constexpr double kNeededOfFreshDaysLeft = 0.10;
constexpr double kNeededOfFinerDaysLeft = 0.08;
constexpr double kNeededOfDaysBesideLeft = 0.12;
constexpr double kNeededOfTheOnlyActLeft = 0.04;
constexpr int64_t kDaysBeside = 3;
constexpr double kOfTheDayAlone = 0.01;
constexpr double kTimesForTheSameDays = 3;
constexpr double kTimesForFinerDays = 1.5;

// What dates add to similarity when reports compete for one partner.
constexpr double kSameDaysBonus = 0.30;
constexpr double kFinerDaysBonus = 0.15;
constexpr double kSameActBonus = 0.10;

// Articles of which it is sure that they tell of one story.
bool are_surely_one_story(const Likeness& likeness) {
  return likeness.story >= kNeededOfTheOneStory;
}

int64_t days_in(const TimeSpan& span) {
  return days_in(place_of(span));
}

bool is_open(const TimeSpan& when) {
  return when.open_begin || when.open_end;
}

// That a day lies within "since 2014" says next to nothing; within a weekend, nearly as much as
// that days are the same.
double needed_on_finer_days(const TimeSpan& a, const TimeSpan& b, const Likeness& likeness) {
  if (likeness.meet_at_known_end) return kNeededOnTheSameDays;
  if (is_open(a) || is_open(b)) return kNeededWithinOpenDays;
  if (likeness.only_act && are_surely_one_story(likeness)) return kNeededOverTheOnlyAct;
  return std::max(days_in(a), days_in(b)) <= 7 ? kNeededWithinAWeek : kNeededOnFinerDays;
}

double needed_on_same_days(const TimeSpan& when, const Likeness& likeness) {
  if (likeness.only_act && are_surely_one_story(likeness)) return kNeededOverTheOnlyAct;
  if (when.grain() >= Grain::month) return kNeededInTheSameMonth;
  return kNeededOnTheSameDays;
}

// How far apart two dates are, in the unit that the finer is told in, a week at least: between two
// years, ten years are no more than ten weeks are between two days.
double gap_in_units(const TimeSpan& a, const TimeSpan& b) {
  return static_cast<double>(gap_whatever_the_year(a, b)) /
         static_cast<double>(std::max<int64_t>(7, std::min(days_in(a), days_in(b))));
}

// The only act of its kind that either article tells, at times of which a slip may make one
// another.
bool is_over_the_only_act(const Event& a, const Event& b, const Likeness& likeness) {
  return likeness.only_act && are_surely_one_story(likeness) &&
         gap_in_units(a.when, b.when) <= kNearInUnits;
}

// Who says a thing may say it again another day, and in the news of these days does. Where no act
// is named by both, they must say more in common than names.
double needed_on_days_beside(const StoredEvent& of_a, const StoredEvent& of_b,
                             const Likeness& likeness) {
  const Event& a = of_a.event;
  const Event& b = of_b.event;
  const bool a_is_said = a.kind == EventKind::statement;
  const bool b_is_said = b.kind == EventKind::statement;
  if (a_is_said && b_is_said)
    return is_fresh(of_a) && is_fresh(of_b) ? kSameWords : kNeededInConflictOfStatements;
  if (!a_is_said && !b_is_said && is_over_the_only_act(a, b, likeness))
    return kNeededInConflictOverTheOnlyAct;
  if (likeness.same_act) return kNeededInConflictOverOneAct;
  return plain_words_in_common(a, b) >= kPlainWords ? kNeededInConflict : kNeededInConflictOfNames;
}

// What is needed on days beside, and more the further apart they are.
double needed_over_gap(double needed_beside, double gap) {
  const double over_gap = needed_beside + kNeededForEachDoubling * std::log2(1 + gap);
  return std::max(needed_beside, std::min(0.75, over_gap));
}

// A copy in which the year was changed still gives a day.
double needed_far_apart(const TimeSpan& a, const TimeSpan& b) {
  return a.grain() == b.grain() ? kSameWords : std::numeric_limits<double>::infinity();
}

double needed_in_conflict(const StoredEvent& a, const StoredEvent& b, const Likeness& likeness) {
  const TimeSpan& x = a.event.when;
  const TimeSpan& y = b.event.when;
  if (are_far_apart(x, y)) return needed_far_apart(x, y);
  return needed_over_gap(needed_on_days_beside(a, b, likeness), gap_in_units(x, y));
}

double least_needed_in_conflict(const TimeSpan& a, const TimeSpan& b) {
  const double gap = gap_in_units(a, b);
  return needed_over_gap(
      gap <= kNearInUnits ? kNeededInConflictOverTheOnlyAct : kNeededInConflictOverOneAct, gap);
}

bool is_no_fact(Status status) {
  return status == Status::negated || status == Status::hypothetical;
}

// Whether a difference between the dates of two reports would be a contradiction. What one denies
// or only supposes has no date that the other could gainsay, and what was said on one day may have
// happened on another.
bool claim_alike(const Event& a, const Event& b, bool same_act) {
  if (a.kind != b.kind && !same_act) return false;
  return a.status == b.status || (!is_no_fact(a.status) && !is_no_fact(b.status));
}

// "Between 1910 and 1945" much is won, lost and built.
bool is_period_of_years(const TimeSpan& when) {
  return when.grain() >= Grain::year && when.first != when.last;
}

// "In 1907 and 1908": the sentence gives the other's year as well.
bool names_year_of(const Event& a, const Event& b) {
  if (b.when.grain() < Grain::month || !b.when.first.has_year()) return false;
  if (a.when.first.has_year() && a.when.first.year == b.when.first.year) return false;
  return a.sentence.text.find(std::to_string(b.when.first.year)) != std::string::npos;
}

// What differs only because the one was published at another time than the other is no
// contradiction.
bool may_contradict(const StoredEvent& a, const StoredEvent& b, const Likeness& likeness) {
  if (!claim_alike(a.event, b.event, likeness.same_act)) return false;
  if (is_period_of_years(a.event.when) != is_period_of_years(b.event.when)) return false;
  if (tells_of_another(a.event) != tells_of_another(b.event)) return false;
  if (names_year_of(a.event, b.event) || names_year_of(b.event, a.event)) return false;
  if (say_the_same_of_their_day(a, b) || are_neighbours_by_reckoning(a, b)) return false;
  if (is_copy(likeness)) return true;
  return may_mean_one_event(a, b) && (likeness.only_act || !are_news_of_two_days(a, b));
}

// On any day two crashes happen, and two people resign: articles of different stories tell of two
// events, unless one copies the other.
bool may_be_one_story(const Likeness& likeness) {
  return is_copy(likeness) || likeness.story >= kNeededOfTheStory;
}

std::optional<double> needed_of(const StoredEvent& a, const StoredEvent& b,
                                const Likeness& likeness) {
  const TimeSpan& x = a.event.when;
  const TimeSpan& y = b.event.when;
  switch (likeness.relation) {
    case DateRelation::same:
      return needed_on_same_days(x, likeness);
    case DateRelation::a_finer:
    case DateRelation::b_finer:
      return needed_on_finer_days(x, y, likeness);
    case DateRelation::conflict:
      return needed_in_conflict(a, b, likeness);
    case DateRelation::apart:
      return differ_only_in_year(x, y) ? std::optional(kNeededApart) : std::nullopt;
  }
  return std::nullopt;
}

bool are_days_beside(const TimeSpan& a, const TimeSpan& b) {
  return a.grain() <= Grain::day && b.grain() <= Grain::day && gap_in_days(a, b) <= kDaysBeside;
}

double needed_of_a_time_told_once(const TimeSpan& a, const TimeSpan& b) {
  const bool is_day = std::max(days_in(known_end(a)), days_in(known_end(b))) == 1;
  return is_day ? kNeededOnADayToldOnce : kNeededInAMonthToldOnce;
}

// Of one day two articles of one story seldom tell two things, if each tells one that is left over.
bool may_be_told_of_a_day(const StoredEvent& a, const StoredEvent& b, const Likeness& likeness) {
  return likeness.same_telling_day && a.event.kind == b.event.kind &&
         a.event.status == b.event.status;
}

// Around their publication articles tell much of every day.
std::optional<double> needed_if_left_over(const StoredEvent& a, const StoredEvent& b,
                                          const Likeness& likeness) {
  const bool fresh = is_fresh(a) || is_fresh(b);
  if (may_be_told_of_a_day(a, b, likeness)) return 0;
  if (likeness.only_time) return needed_of_a_time_told_once(a.event.when, b.event.when);
  if (likeness.relation == DateRelation::same)
    return fresh ? kNeededOfFreshDaysLeft : kNeededOfTheSameDaysLeft;
  if (likeness.meet_at_known_end) return kNeededOfFinerDaysLeft;
  if (is_open(a.event.when) || is_open(b.event.when)) return std::nullopt;
  if (meet(likeness.relation)) return kNeededOfFinerDaysLeft;
  const bool said = a.event.kind == EventKind::statement || b.event.kind == EventKind::statement;
  const bool may_differ = likeness.relation == DateRelation::conflict && !fresh && !said &&
                          are_days_beside(a.event.when, b.event.when) &&
                          may_contradict(a, b, likeness);
  if (!may_differ) return std::nullopt;
  return likeness.only_of_its_act ? kNeededOfTheOnlyActLeft : kNeededOfDaysBesideLeft;
}

// The less is told alike, the more the same day says.
double times_for_dates(const Likeness& likeness) {
  if (likeness.relation == DateRelation::same || likeness.meet_at_known_end)
    return kTimesForTheSameDays;
  return meet(likeness.relation) ? kTimesForFinerDays : 1;
}

double bonus_for_dates(DateRelation relation) {
  if (relation == DateRelation::same) return kSameDaysBonus;
  return meet(relation) ? kFinerDaysBonus : 0;
}

}  // namespace

bool are_far_apart(const TimeSpan& a, const TimeSpan& b) {
  return gap_in_units(a, b) > kFarInUnits;
}

bool is_one_act(const Profile& a, const Profile& b) {
  return EventMatcher::same_act(a, b) &&
         EventMatcher::likeness_beside_act(a, b) >= kNeededBesideTheAct;
}

double least_needed(const TimeSpan& a, const TimeSpan& b, DateRelation relation) {
  switch (relation) {
    case DateRelation::same:
      return kNeededOnADayToldOnce;
    case DateRelation::a_finer:
    case DateRelation::b_finer:
      return needed_of_a_time_told_once(a, b);
    case DateRelation::conflict:
      return are_days_beside(a, b) ? kNeededOfARival : least_needed_in_conflict(a, b);
    case DateRelation::apart:
      return differ_only_in_year(a, b) ? kNeededApart : std::numeric_limits<double>::infinity();
  }
  return 0;
}

std::optional<double> score_of(const StoredEvent& a, const StoredEvent& b,
                               const Likeness& likeness) {
  if (!may_be_one_story(likeness)) return std::nullopt;
  if (!meet(likeness.relation) && !may_contradict(a, b, likeness)) return std::nullopt;
  const std::optional<double> needed = needed_of(a, b, likeness);
  if (!needed || likeness.similarity < *needed) return std::nullopt;
  const double bonus_for_act = likeness.same_act ? kSameActBonus : 0;
  return likeness.similarity + bonus_for_dates(likeness.relation) + bonus_for_act;
}

std::optional<LeftOverScore> score_left_over(const StoredEvent& a, const StoredEvent& b,
                                             const Likeness& likeness) {
  if (!are_surely_one_story(likeness)) return std::nullopt;
  const std::optional<double> needed = needed_if_left_over(a, b, likeness);
  if (!needed || likeness.similarity < std::min(*needed, kNeededOfARival)) return std::nullopt;
  const double for_act = likeness.only_of_its_act ? kSameActBonus : 0;
  const double for_day = likeness.same_telling_day ? kOfTheDayAlone : 0;
  return LeftOverScore{likeness.similarity * times_for_dates(likeness) + for_act + for_day,
                       likeness.similarity >= *needed};
}

}  // namespace dateline

#include "store/views/sameness/told_when.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>

#include "store/time_place.h"
#include "store/views/sameness/match.h"

namespace dateline {
namespace {

constexpr int64_t kOtherSideOfTheWorld = 1;  // it may be tomorrow there
constexpr int64_t kFreshFor = 3;

std::optional<int64_t> published_day(const StoredEvent& event) {
  if (!event.published) return std::nullopt;
  return event.published->day.time_since_epoch().count();
}

// It says that this has happened, and `other` is of a later day than it could know.
bool is_told_before(const StoredEvent& told, const StoredEvent& other) {
  const auto published = published_day(told);
  if (!published || told.event.status != Status::happened) return false;
  const TimePlace place = place_of(other.event);
  return !place.undated && place.earliest > *published + kOtherSideOfTheWorld;
}

bool are_both_news_of_their_week(const StoredEvent& a, const StoredEvent& b) {
  return is_fresh(a) && is_fresh(b) && std::abs(*published_day(a) - *published_day(b)) > kFreshFor;
}

// The one's plan was due before the other was published, which tells of a plan still: of the next
// meeting.
bool was_due_before(const StoredEvent& plan, const StoredEvent& other) {
  const auto published = published_day(other);
  if (!published || plan.event.status != Status::planned || other.event.status != Status::planned)
    return false;
  const TimePlace due = place_of(plan.event);
  const TimePlace still_due = place_of(other.event);
  return !due.undated && !still_due.undated && due.latest < *published - kOtherSideOfTheWorld &&
         still_due.latest >= *published - kOtherSideOfTheWorld;
}

}  // namespace

bool is_fresh(const StoredEvent& event) {
  const auto published = published_day(event);
  const TimePlace place = place_of(event.event);
  return published && !place.undated && event.event.when.grain() <= Grain::day &&
         std::abs(*published - place.latest) <= kFreshFor;
}

bool may_mean_one_event(const StoredEvent& a, const StoredEvent& b) {
  return !is_told_before(a, b) && !is_told_before(b, a) && !was_due_before(a, b) &&
         !was_due_before(b, a) && !are_both_news_of_their_week(a, b);
}

bool are_news_of_two_days(const StoredEvent& a, const StoredEvent& b) {
  if (!is_fresh(a) || !is_fresh(b)) return false;
  const int64_t between = *published_day(a) - *published_day(b);
  const int64_t between_days =
      int64_t{place_of(a.event).earliest} - int64_t{place_of(b.event).earliest};
  return (between > 0 && between_days > 0) || (between < 0 && between_days < 0);
}

bool say_the_same_of_their_day(const StoredEvent& a, const StoredEvent& b) {
  const auto reckoned = [](const StoredEvent& event) {
    return event.event.anchor == AnchorBasis::publication_date;
  };
  return reckoned(a) && reckoned(b) && a.event.date_phrase.text == b.event.date_phrase.text;
}

bool are_neighbours_by_reckoning(const StoredEvent& a, const StoredEvent& b) {
  const auto is_reckoned = [](const StoredEvent& event) {
    return event.event.anchor == AnchorBasis::publication_date &&
           event.event.when.grain() >= Grain::month;
  };
  return (is_reckoned(a) || is_reckoned(b)) && gap_in_days(a.event.when, b.event.when) == 1;
}

}  // namespace dateline

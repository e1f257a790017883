// Whether two articles, by when they were published, can mean one event although their dates
// differ.
//
// News is told within days of its happening, and not before. Two articles of different weeks that
// each tell of yesterday tell of two days; what had not happened yet when an article was published
// is not what that article says has happened; and what was over is not what it says is planned.
// Pure and symmetric.
#pragma once

#include "store/stored_event.h"

namespace dateline {

// Whether its day is within three of when it was published: of these every article tells.
[[nodiscard]] bool is_fresh(const StoredEvent& event);

// REQUIRES: the dates have no day in common. True where nothing is known of the publication.
[[nodiscard]] bool may_mean_one_event(const StoredEvent& a, const StoredEvent& b);

// Both are news of the days around their publication, and the later one of the later day, as each
// day's prices and talks are.
[[nodiscard]] bool are_news_of_two_days(const StoredEvent& a, const StoredEvent& b);

// Both name the day in the same words, reckoned from when each was published ("Sunday" and
// "Sunday"): their texts agree.
[[nodiscard]] bool say_the_same_of_their_day(const StoredEvent& a, const StoredEvent& b);

// One month, year or decade beside the other, and one of them reckoned from its publication: "42
// years ago", said on New Year's Day, is 1975 or 1976, and "later in the year" of 31 December next
// year.
[[nodiscard]] bool are_neighbours_by_reckoning(const StoredEvent& a, const StoredEvent& b);

}  // namespace dateline

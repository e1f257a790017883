// When reports are one entry. What likeness it takes is found by bisection, so that these tests
// hold whatever the numbers are, as long as their order is right.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "store/views/grouping/grouping.h"
#include "store/views/timeline.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::month;
using samples::on;
using samples::since;
using samples::stored;
using samples::until;
using samples::year;

namespace {

using Groups = std::vector<std::vector<size_t>>;

// Told with so much in common with every other of its kind.
Profile told(double in_common, uint64_t own_word, uint64_t act = 0) {
  Profile profile;
  profile.terms = {{1, std::sqrt(in_common)}, {own_word, std::sqrt(1 - in_common)}};
  profile.acts.main = act;
  return profile;
}

struct Pair {
  StoredEvent a;
  StoredEvent b;
  uint64_t act = 0;
};

bool are_grouped(const Pair& pair, double likeness) {
  std::vector<StoredEvent> events = {pair.a, pair.b};
  std::sort(events.begin(), events.end(), timeline_less);
  return group_reports(events, {told(likeness, 10, pair.act), told(likeness, 11, pair.act)})
             .size() == 1;
}

// The least likeness at which the two are one entry; 2 if none is enough.
double needed(const Pair& pair) {
  double low = 0;
  double high = 0.999;
  if (!are_grouped(pair, high)) return 2;
  for (int i = 0; i < 40; ++i) {
    const double middle = (low + high) / 2;
    (are_grouped(pair, middle) ? high : low) = middle;
  }
  return high;
}

double needed(const TimeSpan& a, const TimeSpan& b, uint64_t act = 0) {
  return needed({stored(1, a, "a", "A", 1), stored(2, b, "b", "B", 2), act});
}

constexpr double kNever = 2;

}  // namespace

TEST_CASE("two days that are one ask for less than a day within a month, one act for less than two",
          "[timeline]") {
  const TimeSpan first = on(day(2022, 5, 1));
  const double same = needed(first, first);
  const double finer = needed(first, on(month(2022, 5)));
  CHECK(same > 0);
  CHECK(same < finer);
  CHECK(needed(first, first, 5) < same);
  CHECK(needed(first, on(month(2022, 5)), 5) < finer);
  CHECK(needed(first, on(month(2022, 5)), 5) > needed(first, first, 5));
  CHECK(needed(first, on(day(2022, 5, 2))) == kNever);
  CHECK(needed(on(month(2022, 4)), first) == kNever);
}

TEST_CASE("a unit of the calendar takes what lies within it, other spans only their like",
          "[timeline]") {
  const TimeSpan day_of_may = on(day(2022, 5, 4));
  CalendarUnit week{Grain::week, 2022};
  week.index = 18;
  CalendarUnit quarter{Grain::quarter, 2022};
  quarter.index = 2;
  for (const TimeSpan& coarse : {on(week), on(month(2022, 5)), on(quarter), on(year(2022))})
    CHECK(needed(coarse, day_of_may) < 1);
  CHECK(needed(on(month(2022, 5)), on(year(2022))) < 1);
  CHECK(needed(on(month(2022, 5)), on(week)) < 1);
  const TimeSpan trip = TimeSpan::between(day(2022, 5, 2), day(2022, 5, 20));
  CHECK(needed(trip, trip) < 1);
  CHECK(needed(trip, day_of_may) == kNever);
  CHECK(needed(since(year(2014)), day_of_may) == kNever);
  CHECK(needed(since(year(2014)), since(year(2014))) < 1);
  CHECK(needed(until(year(2030)), day_of_may) == kNever);
  CHECK(needed(until(year(2030)), until(year(2030))) < 1);
  CalendarUnit undated = day(0, 2, 24);
  undated.year = CalendarUnit::kUnknownYear;
  CHECK(needed(on(undated), on(undated)) < 1);
  CHECK(needed(on(undated), on(day(2022, 2, 24))) == kNever);
  // The first and the last day of the month are within it.
  CHECK(needed(on(month(2022, 5)), on(day(2022, 5, 1))) < 1);
  CHECK(needed(on(month(2022, 5)), on(day(2022, 5, 31))) < 1);
  CHECK(needed(on(month(2022, 5)), on(day(2022, 6, 1))) == kNever);
}

TEST_CASE("one article tells a thing once, and what is denied is another", "[timeline]") {
  const TimeSpan first = on(day(2022, 5, 1));
  const double of_two = needed(first, first);
  Pair pair{stored(1, first, "a", "A", 7), stored(2, first, "b", "A", 7)};
  CHECK(needed(pair) > of_two);
  pair.b.article = 8;
  CHECK(needed(pair) == of_two);
  pair.b.event.status = Status::negated;
  CHECK(needed(pair) == kNever);
  pair.a.event.status = Status::negated;
  CHECK(needed(pair) == of_two);
  pair.b.event.status = Status::planned;
  CHECK(needed(pair) == kNever);
}

TEST_CASE("of one act alone no entry is made: something beside it must be in common",
          "[timeline]") {
  const std::vector<StoredEvent> events = {stored(1, on(day(2022, 5, 1)), "a", "A", 1),
                                           stored(2, on(day(2022, 5, 1)), "b", "B", 2)};
  const auto groups = [&](double of_act, double beside) {
    const double rest = 1 - of_act - beside;
    std::vector<Profile> profiles(2);
    for (uint64_t i = 0; i < 2; ++i) {
      profiles[i].acts.main = 2;
      profiles[i].terms = {
          {1, std::sqrt(beside)}, {2, std::sqrt(of_act)}, {10 + i, std::sqrt(rest)}};
    }
    return group_reports(events, profiles).size();
  };
  CHECK(groups(0.05, 0.25) == 1);
  CHECK(groups(0.30, 0.01) == 2);
}

TEST_CASE("a day that is not within the closest of a group does not join it", "[timeline]") {
  const std::vector<StoredEvent> events = {stored(1, on(month(2022, 5)), "a", "A", 1),
                                           stored(2, on(day(2022, 5, 3)), "b", "B", 2),
                                           stored(3, on(day(2022, 5, 4)), "c", "C", 3)};
  CHECK(group_reports(events, {told(0.99, 10), told(0.99, 11), told(0.99, 12)}) ==
        Groups{{1, 0}, {2}});
}

TEST_CASE("the best told report leads", "[timeline]") {
  const auto leads = [](const StoredEvent& better, const StoredEvent& worse) {
    for (const bool exchanged : {false, true}) {
      std::vector<StoredEvent> events = {better, worse};
      if (exchanged) std::swap(events[0].event.id, events[1].event.id);
      std::sort(events.begin(), events.end(), timeline_less);
      const Groups groups = group_reports(events, {told(0.99, 10), told(0.99, 11)});
      REQUIRE(groups.size() == 1);
      if (events[groups[0][0]].source != better.source) return false;
    }
    return true;
  };
  const std::string headline = "Ruritania invades Freedonia";
  const StoredEvent plain = stored(1, on(day(2022, 5, 1)), headline, "A", 1);
  StoredEvent other = stored(2, on(month(2022, 5)), headline, "B", 2);
  CHECK(leads(plain, other));  // the closer date
  other = stored(2, on(day(2022, 5, 1)), headline, "B", 2);
  other.event.kind = EventKind::statement;
  CHECK(leads(plain, other));
  other = stored(2, on(day(2022, 5, 1)), headline, "B", 2);
  other.event.anchor = AnchorBasis::inferred_year;
  CHECK(leads(plain, other));
  other = stored(2, on(day(2022, 5, 1)), "He went missing", "B", 2);
  CHECK(leads(plain, other));
  other = stored(2, on(day(2022, 5, 1)), headline, "B", 2);
  other.event.sentence.begin = 100;
  CHECK(leads(plain, other));
  other = stored(2, on(day(2022, 5, 1)), headline, "B", 2);
  other.event.confidence = plain.event.confidence - 0.1F;
  CHECK(leads(plain, other));
}

TEST_CASE("a group may grow until its last day is over", "[timeline]") {
  const std::vector<StoredEvent> events = {stored(1, on(month(2022, 5)), "a", "A", 1),
                                           stored(2, on(day(2022, 5, 31)), "b", "B", 2),
                                           stored(3, on(day(2022, 6, 1)), "c", "C", 3)};
  std::vector<Profile> profiles = {told(0.1, 10), told(0.1, 11), told(0.1, 12)};
  Grouper grouper;
  grouper.add(events[0], profiles[0]);
  CHECK(grouper.may_grow(0));
  grouper.add(events[1], profiles[1]);
  CHECK(grouper.may_grow(0));
  CHECK(grouper.may_grow(1));
  grouper.add(events[2], profiles[2]);
  CHECK_FALSE(grouper.may_grow(0));
  CHECK_FALSE(grouper.may_grow(1));
  CHECK(grouper.may_grow(2));
  grouper.finish();
  CHECK_FALSE(grouper.may_grow(2));
}

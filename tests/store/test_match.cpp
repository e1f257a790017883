#include <catch2/catch.hpp>

#include "store/views/match.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::month;
using samples::on;
using samples::since;
using samples::until;
using samples::year;

namespace {

TimeSpan inferred(TimeSpan span) {
  span.year_inferred = true;
  return span;
}

TimeSpan about(TimeSpan span) {
  span.approximate = true;
  return span;
}

TimeSpan without_year(TimeSpan span) {
  span.first.year = span.last.year = CalendarUnit::kUnknownYear;
  return span;
}

DateRelation mirrored(DateRelation relation) {
  if (relation == DateRelation::a_finer) return DateRelation::b_finer;
  if (relation == DateRelation::b_finer) return DateRelation::a_finer;
  return relation;
}

}  // namespace

TEST_CASE("how two dates relate", "[match]") {
  const TimeSpan feb24 = on(day(2022, 2, 24));
  CHECK(relate(feb24, feb24) == DateRelation::same);
  CHECK(relate(feb24, on(month(2022, 2))) == DateRelation::a_finer);
  CHECK(relate(on(year(2022)), feb24) == DateRelation::b_finer);
  CHECK(relate(feb24, on(day(2022, 2, 25))) == DateRelation::conflict);
  CHECK(relate(on(year(2005)), on(year(2006))) == DateRelation::conflict);
  CHECK(relate(since(year(2013)), since(year(2014))) == DateRelation::conflict);
  CHECK(relate(since(year(2014)), since(month(2014, 3))) == DateRelation::b_finer);
  CHECK(relate(until(year(2014)), until(year(2014))) == DateRelation::same);
  CHECK(relate(TimeSpan::between(year(1999), year(2005)),
               TimeSpan::between(year(2000), year(2006))) == DateRelation::conflict);
}

TEST_CASE("an inferred part of a date never makes a conflict by itself", "[match]") {
  const TimeSpan feb24 = on(day(2022, 2, 24));
  CHECK(relate(inferred(feb24), on(day(2021, 2, 24))) == DateRelation::apart);
  CHECK(relate(inferred(feb24), on(year(2021))) == DateRelation::apart);
  CHECK(relate(inferred(feb24), inferred(on(day(2023, 2, 24)))) == DateRelation::apart);
  CHECK(relate(inferred(feb24), on(day(2022, 2, 25))) == DateRelation::conflict);
  CHECK(relate(feb24, without_year(feb24)) == DateRelation::apart);
  CHECK(relate(without_year(feb24), without_year(feb24)) == DateRelation::same);
  CHECK(relate(about(on(year(2005))), on(year(2006))) == DateRelation::apart);
  CHECK(relate(about(on(year(2005))), on(year(2016))) == DateRelation::conflict);
  CHECK(differ_only_in_year(feb24, on(day(2021, 2, 24))));
  CHECK_FALSE(differ_only_in_year(on(year(2005)), on(year(2006))));
}

TEST_CASE("relations are mirrored when the sides are exchanged", "[match]") {
  std::mt19937 random(11);
  for (int i = 0; i < 20000; ++i) {
    TimeSpan a = samples::random_span(random);
    TimeSpan b = samples::random_span(random);
    a.year_inferred = random() % 4 == 0;
    b.approximate = random() % 4 == 0;
    REQUIRE(relate(a, b) == mirrored(relate(b, a)));
    REQUIRE(gap_in_days(a, b) == gap_in_days(b, a));
  }
}

TEST_CASE("similarity is symmetric, between 0 and 1, and prefers rare words", "[match]") {
  const StoredEvent a = samples::stored(1, on(year(2005)), "Ruritania signs grain treaty");
  const StoredEvent b = samples::stored(2, on(year(2005)), "Treaty on grain signed by Ruritania");
  const StoredEvent c = samples::stored(3, on(year(2005)), "Ruritania holds elections");
  const EventMatcher matcher({&a, &b, &c});
  CHECK(matcher.similarity(a, b) == matcher.similarity(b, a));
  CHECK(matcher.similarity(a, a) == Approx(1.0));
  CHECK(matcher.similarity(a, b) > 0.9);
  CHECK(matcher.similarity(a, c) < 0.4);
  CHECK(matcher.similarity(a, c) > 0.0);
  CHECK(matcher.similarity(a, StoredEvent{}) == 0.0);
}

TEST_CASE("the same figure is a reason to think of one event; a year is not", "[match]") {
  const StoredEvent a = samples::stored(1, on(day(2022, 5, 1)), "Inflation hits 9.8 percent");
  const StoredEvent b = samples::stored(2, on(day(2022, 5, 1)), "Prices up 9.8 percent");
  const StoredEvent c = samples::stored(3, on(day(2022, 5, 1)), "Inflation hits 1984 percent");
  const StoredEvent d = samples::stored(4, on(day(2022, 5, 1)), "Prices up 1984 percent");
  const EventMatcher matcher({&a, &b, &c, &d});
  CHECK(matcher.similarity(a, b) > matcher.similarity(c, d));
}

#include <algorithm>
#include <catch2/catch.hpp>

#include "store/views/sameness/match.h"
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

TEST_CASE("early August is neither the 29th nor late August", "[match]") {
  TimeSpan august = on(month(2017, 8));
  const TimeSpan whole = august;
  august.mod = Mod::start;
  CHECK(relate(august, on(day(2017, 8, 29))) == DateRelation::apart);
  CHECK(relate(on(day(2017, 8, 29)), august) == DateRelation::apart);
  CHECK(relate(on(day(2017, 8, 3)), august) == DateRelation::a_finer);
  CHECK(relate(august, whole) == DateRelation::same);
  CHECK(relate(august, on(day(2017, 9, 3))) == DateRelation::conflict);
  TimeSpan late = whole;
  late.mod = Mod::end;
  CHECK(relate(late, august) == DateRelation::apart);
  CHECK_FALSE(differ_only_in_year(late, august));
  late.mod = Mod::mid;
  CHECK(relate(late, august) == DateRelation::same);
  CHECK(relate(on(day(2017, 8, 29)), late) == DateRelation::apart);
  CHECK(relate(on(day(2017, 8, 15)), late) == DateRelation::a_finer);
  TimeSpan late_day = on(day(2017, 8, 29));
  late_day.mod = Mod::end;  // a day has no days to be late in
  CHECK(relate(late_day, on(day(2017, 8, 29))) == DateRelation::same);
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

TEST_CASE("of two spans that overlap the shorter is finer if it is half as long", "[match]") {
  const auto from_to = [](uint8_t first, uint8_t last) {
    return TimeSpan::between(day(2022, 1, first), day(2022, 1, last));
  };
  const TimeSpan ten_days = from_to(1, 10);
  CHECK(relate(ten_days, from_to(6, 25)) == DateRelation::a_finer);
  CHECK(relate(from_to(6, 25), ten_days) == DateRelation::b_finer);
  CHECK(relate(ten_days, from_to(6, 24)) == DateRelation::conflict);
  CHECK(relate(about(ten_days), from_to(6, 24)) == DateRelation::apart);
  CHECK(relate(ten_days, about(from_to(6, 24))) == DateRelation::apart);
  CHECK(relate(from_to(1, 10), from_to(10, 12)) == DateRelation::b_finer);
  CHECK(relate(from_to(1, 10), from_to(11, 12)) == DateRelation::conflict);
}

TEST_CASE("\"about\" reaches as far as its own length", "[match]") {
  CHECK(relate(about(on(year(2004))), on(year(2006))) == DateRelation::apart);     // 366 days
  CHECK(relate(about(on(year(2005))), on(year(2007))) == DateRelation::conflict);  // 365
  CHECK(relate(on(year(2005)), about(on(year(2006)))) == DateRelation::apart);
  CHECK(relate(about(on(day(2022, 5, 1))), on(day(2022, 5, 2))) == DateRelation::apart);
  CHECK(relate(about(on(day(2022, 5, 1))), on(day(2022, 5, 3))) == DateRelation::conflict);
}

TEST_CASE("an inferred year may be the one before or after, where a unit reaches over", "[match]") {
  const auto week = [](int32_t of, uint8_t index) {
    CalendarUnit unit{Grain::week, of};
    unit.index = index;
    return on(unit);
  };
  CHECK(relate(inferred(week(2010, 52)), on(day(2022, 1, 1))) == DateRelation::apart);
  CHECK(relate(inferred(week(2010, 1)), on(day(2019, 12, 31))) == DateRelation::apart);
  CHECK(relate(inferred(week(2010, 20)), on(day(2019, 12, 31))) == DateRelation::conflict);
  const TimeSpan turn_of_year = TimeSpan::between(day(2010, 12, 30), day(2011, 1, 2));
  CHECK(relate(inferred(turn_of_year), on(day(2022, 1, 1))) == DateRelation::apart);
  CHECK(relate(inferred(turn_of_year), on(day(2022, 12, 31))) == DateRelation::apart);
  CHECK(relate(inferred(turn_of_year), on(day(2022, 1, 3))) == DateRelation::conflict);
}

TEST_CASE("\"since\" and \"until\" speak of their known ends", "[match]") {
  CHECK(relate(since(day(2014, 3, 2)), since(month(2014, 3))) == DateRelation::a_finer);
  CHECK(relate(until(month(2014, 3)), until(year(2014))) == DateRelation::a_finer);
  CHECK(relate(until(day(2014, 3, 1)), until(day(2014, 3, 2))) == DateRelation::conflict);
  CHECK(relate(inferred(since(day(2014, 3, 1))), since(day(2013, 3, 1))) == DateRelation::apart);
  CHECK(relate(about(since(year(2014))), since(year(2015))) == DateRelation::apart);
  CHECK(relate(since(year(2014)), until(year(2013))) == DateRelation::conflict);
  CHECK(relate(since(year(2014)), on(year(2020))) == DateRelation::b_finer);
}

TEST_CASE("days between spans", "[match]") {
  CHECK(gap_in_days(on(day(2022, 5, 1)), on(day(2022, 5, 2))) == 1);
  CHECK(gap_in_days(on(month(2022, 4)), on(day(2022, 5, 1))) == 1);
  CHECK(gap_in_days(on(month(2022, 5)), on(day(2022, 5, 31))) == 0);
  CHECK(gap_in_days(on(year(2020)), on(year(2022))) == 366);
  CHECK(gap_in_days(without_year(on(day(2022, 5, 1))), on(day(2022, 5, 9))) == 0);
  CHECK(gap_whatever_the_year(inferred(on(day(2022, 12, 31))), on(day(2022, 1, 1))) == 1);
  CHECK(gap_whatever_the_year(inferred(on(day(2022, 1, 1))), on(day(2022, 12, 31))) == 1);
  CHECK(gap_whatever_the_year(inferred(on(day(2022, 5, 1))), without_year(on(day(2022, 5, 9)))) ==
        0);
}

TEST_CASE("a day without its year is the same only as itself", "[match]") {
  const TimeSpan feb24 = without_year(on(day(2022, 2, 24)));
  const TimeSpan feb25 = without_year(on(day(2022, 2, 25)));
  CHECK(relate(feb24, feb25) == DateRelation::apart);
  TimeSpan from_24 = feb24;
  from_24.last = feb25.last;
  CHECK(relate(from_24, feb24) == DateRelation::apart);
  CHECK(relate(feb24, on(day(2022, 2, 24))) == DateRelation::apart);
}

TEST_CASE("what differs only in its year", "[match]") {
  const auto half = [](int32_t of) {
    CalendarUnit unit{Grain::half, of};
    unit.index = 1;
    return on(unit);
  };
  CHECK(differ_only_in_year(half(2021), half(2022)));
  CHECK_FALSE(differ_only_in_year(on(day(2021, 2, 24)), on(day(2022, 2, 25))));
  CHECK_FALSE(differ_only_in_year(since(day(2021, 2, 24)), on(day(2022, 2, 24))));
  CHECK_FALSE(differ_only_in_year(until(day(2021, 2, 24)), on(day(2022, 2, 24))));
  CHECK_FALSE(differ_only_in_year(TimeSpan::between(day(2021, 2, 24), day(2021, 2, 26)),
                                  TimeSpan::between(day(2022, 2, 24), day(2022, 2, 27))));
}

namespace {

// What the second word of two counts beside the first, which is a plain one.
double counts(const std::string& headline, const std::string& trigger = "") {
  StoredEvent event = samples::stored(1, on(day(2022, 5, 1)), headline);
  event.event.trigger.text = trigger;
  const auto terms = EventMatcher({&event}).profile(event).terms;
  REQUIRE(terms.size() == 2);
  return std::max(terms[0].weight, terms[1].weight) / std::min(terms[0].weight, terms[1].weight);
}

}  // namespace

TEST_CASE("names, figures and triggers count for more than other words", "[match]") {
  CHECK(counts("prices bread") == Approx(1));
  CHECK(counts("Prices bread") == Approx(1));  // the first word has its capital anyhow
  const double name = counts("prices Oslo");
  const double figure = counts("prices 149");
  CHECK(name > 1);
  CHECK(figure > 1);
  CHECK(counts("prices fell", "fell") > 1);
  CHECK(counts("prices 5.25") == Approx(figure));
  CHECK(counts("prices 20000") == Approx(figure));
  CHECK(counts("prices 100") == Approx(figure));
  CHECK(counts("prices 2100") == Approx(figure));
  CHECK(counts("prices 9999") == Approx(figure));
  for (const char* year_or_small : {"prices 99", "prices 1984", "prices 2022", "prices 1000"})
    CHECK(counts(year_or_small) == Approx(1));
}

TEST_CASE("a word of the headline counts for more than one of the sentence", "[match]") {
  StoredEvent event = samples::stored(1, on(day(2022, 5, 1)), "bridge");
  event.event.sentence.text = "bridge harbour";
  const double apart = [&] {
    const auto terms = EventMatcher({&event}).profile(event).terms;
    REQUIRE(terms.size() == 2);
    return std::abs(terms[0].weight - terms[1].weight);
  }();
  CHECK(apart > 0.1);
  event.event.participants = {"harbour"};
  const auto terms = EventMatcher({&event}).profile(event).terms;
  CHECK(terms[0].weight == Approx(terms[1].weight));
}

TEST_CASE("a denial or a supposition is less alike, and a statement is no act", "[match]") {
  const StoredEvent told = samples::stored(1, on(year(2005)), "Ruritania signs grain treaty");
  const EventMatcher matcher({&told});
  const auto with = [&](Status a, Status b, EventKind kind = EventKind::event) {
    StoredEvent x = told;
    StoredEvent y = told;
    x.event.status = a;
    y.event.status = b;
    y.event.kind = kind;
    return matcher.similarity(x, y);
  };
  CHECK(with(Status::happened, Status::planned) == Approx(1));
  CHECK(with(Status::negated, Status::negated) == Approx(1));
  CHECK(with(Status::hypothetical, Status::hypothetical) == Approx(1));
  const double denied = with(Status::happened, Status::negated);
  const double supposed = with(Status::happened, Status::hypothetical);
  CHECK(denied < supposed);
  CHECK(supposed < 1);
  CHECK(with(Status::negated, Status::happened) == denied);
  CHECK(with(Status::hypothetical, Status::planned) == supposed);
  CHECK(with(Status::hypothetical, Status::negated) == denied);
  CHECK(with(Status::happened, Status::happened, EventKind::statement) < 1);
}

TEST_CASE("what two have in common beside their act", "[match]") {
  Profile a;
  a.terms = {{1, 0.6}, {2, 0.8}};
  a.acts.main = 2;
  Profile b;
  b.terms = {{1, 0.8}, {2, 0.5}, {3, 0.3}};
  b.acts.main = 2;
  CHECK(EventMatcher::likeness_beside_act(a, b) == Approx(0.48));
  CHECK(EventMatcher::same_act(a, b));
  b.acts.main = a.acts.main = 9;  // in no words of either
  CHECK(EventMatcher::likeness_beside_act(a, b) == Approx(0.88));
  b.acts.main = a.acts.main = 0;
  CHECK_FALSE(EventMatcher::same_act(a, b));
}

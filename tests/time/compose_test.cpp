#include <catch2/catch.hpp>

#include "tests/time/expressions.h"

using namespace dateline;
using times::expr;
using times::FoundBefore;
using times::meaning;
using times::month_day;
using times::news;
using times::news_after;
using times::timex;
using times::unit;

namespace {

TimeExpr full(std::string_view edtf) {
  CalendarExpr e;
  e.unit = unit(edtf);
  return expr(e);
}

// From `a` to `b`, both read as published on 2022-03-21.
std::string range(const TimeExpr& a, const TimeExpr& b, std::string_view published = "2022-03-21") {
  FoundBefore found;
  RangeExpr e;
  e.a = found.add(a, news(published));
  e.b = found.add(b, news(published));
  return meaning(expr(e), news(published), found);
}

TimeExpr open(bool since, int base) {
  OpenExpr e;
  e.since = since;
  e.base = base;
  return expr(e);
}

}  // namespace

TEST_CASE("a range has the two ends that are given", "[range]") {
  CHECK(range(full("1999"), full("2012-05")) == "1999/2012-05");
  CHECK(range(full("2022-02-24"), full("2022-04-01")) == "2022-02-24/2022-04-01");
  CHECK(range(full("2012"), full("1999")) == "none");
}

TEST_CASE("an end without a year takes that of the other", "[range]") {
  CHECK(range(month_day(3, 3), full("1999-04-05")) == "1999-03-03/1999-04-05");
  CHECK(range(month_day(12, 20), full("1999-01-05")) == "1998-12-20/1999-01-05");
  CHECK(range(full("1998-12-20"), month_day(2, 3)) == "1998-12-20/1999-02-03");
  CHECK(range(full("1998-03"), month_day(5, 0)) == "1998-03/1998-05");
  CHECK(range(month_day(12, 20), month_day(1, 5), "2022-01-10") == "2021-12-20/2022-01-05");
}

TEST_CASE("seasons share a year as months do", "[range]") {
  CalendarExpr spring;
  spring.unit.grain = Grain::season;
  spring.unit.index = 1;
  CHECK(range(expr(spring), full("2017-22"), "") == "2017-21/2017-22");
  CHECK(range(full("2017-24"), expr(spring), "") == "2017-24/2017-21");
  CHECK(range(full("2016-22"), expr(spring), "") == "2016-22/2017-21");
}

TEST_CASE("a shared year is as good as given, an inferred one is not", "[range]") {
  FoundBefore found;
  RangeExpr e;
  e.a = found.add(month_day(3, 3), news("2022-03-21"));
  e.b = found.add(full("1999-04-05"), news("2022-03-21"));
  const auto shared = resolve(expr(e), news("2022-03-21"), found);
  REQUIRE(shared);
  CHECK_FALSE(shared->span()->year_inferred);
  CHECK(shared->basis == AnchorBasis::explicit_date);
  e.b = found.add(month_day(4, 5), news("2022-03-21"));
  const auto inferred = resolve(expr(e), news("2022-03-21"), found);
  REQUIRE(inferred);
  CHECK(inferred->span()->year_inferred);
  CHECK(inferred->basis == AnchorBasis::inferred_year);
}

TEST_CASE("ranges within one expression share what the first end has", "[range]") {
  CalendarExpr e;
  e.unit = unit("1999-03-03");
  e.last_day = 5;
  CHECK(meaning(expr(e), news("")) == "1999-03-03/1999-03-05");
  e = {};
  e.unit = unit("2010-06");
  e.last_month = 7;
  CHECK(meaning(expr(e), news("")) == "2010-06/2010-07");
  e.unit = unit("2010-11");
  e.last_month = 2;
  CHECK(meaning(expr(e), news("")) == "2009-11/2010-02");
  e = {};
  e.unit = unit("1999");
  e.last_year = 2003;
  CHECK(meaning(expr(e), news("")) == "1999/2003");
}

TEST_CASE("since and until leave one side open", "[open]") {
  const FoundBefore found = {"2014", "2022-02-24"};
  CHECK(meaning(open(true, 0), news(""), found) == "2014/..");
  CHECK(meaning(open(false, 1), news(""), found) == "../2022-02-24");
  CHECK(meaning(open(true, -1), news_after("2022-03-21", "2005"), found) == "2005/..");
  CHECK(meaning(open(true, -1), news("2022-03-21"), found) == "none");
  CHECK(meaning(open(true, 7), news("2022-03-21"), found) == "none");
  FoundBefore open_already = {"2014"};
  const int since = open_already.add(open(true, 0), news(""));
  CHECK(meaning(open(false, since), news(""), open_already) == "none");  // open on both sides
}

TEST_CASE("a unit of another expression's year", "[within]") {
  FoundBefore found = {"1999"};
  WithinExpr e;
  e.a = found.add(month_day(1, 0), news("2022-03-21"));
  e.b = 0;
  CHECK(meaning(expr(e), news("2022-03-21"), found) == "1999-01");
}

TEST_CASE("the quarter reported on in another year, else the year", "[within]") {
  const FoundBefore found = {"1988"};
  WithinExpr e;
  e.b = 0;
  Anchor report = news("1989-11-02");
  CHECK(timex(expr(e), report, found) == "1988");
  report.quarter = CalendarUnit{};
  report.quarter->grain = Grain::quarter;
  report.quarter->year = 1989;
  report.quarter->index = 3;
  CHECK(timex(expr(e), report, found) == "1988-Q3");
}

TEST_CASE("a clock of one on the day of the other", "[within]") {
  FoundBefore found = {"2022-11-06"};
  RelativeExpr today;
  TimeExpr clock = expr(today);
  clock.time.hour = 17;
  clock.time.minute = 0;
  WithinExpr e;
  e.a = found.add(clock, news("2022-11-01"));
  e.b = 0;
  CHECK(timex(expr(e), news("2022-11-01"), found) == "2022-11-06T17:00");
}

TEST_CASE("a modifier, a clock and a part of the day lie over the base", "[same]") {
  const FoundBefore found = {"2022-02-24", "2022-03"};
  SameExpr same;
  same.base = 0;
  TimeExpr e = expr(same);
  e.time.part = DayPart::morning;
  CHECK(timex(e, news(""), found) == "2022-02-24TMO");
  e.time = {};
  e.time.hour = 5;
  e.time.minute = 30;
  CHECK(timex(e, news(""), found) == "2022-02-24T05:30");
  same.base = 1;
  e = expr(same);
  e.mod = Mod::start;
  const auto early = resolve(e, news(""), found);
  REQUIRE(early);
  CHECK(early->span()->mod == Mod::start);
  CHECK(timex_value(*early) == "2022-03");
  e.mod = Mod::approx;
  e.approximate = true;
  CHECK(meaning(e, news(""), found) == "2022-03~");
  e.time.hour = 5;  // a month has no clock
  CHECK(timex(e, news(""), found) == "2022-03");
}

TEST_CASE("then is the last date of the story", "[same]") {
  const TimeExpr then = expr(SameExpr{});
  CHECK(meaning(then, news_after("2022-03-21", "2005-06")) == "2005-06");
  CHECK(meaning(then, news("2022-03-21")) == "none");
}

TEST_CASE("years that cannot be written are none", "[calendar]") {
  CalendarExpr e;
  e.unit.grain = Grain::year;
  e.unit.year = CalendarUnit::kMinYear;
  CHECK(meaning(expr(e), news("2022-03-21")) != "none");
  e.unit.year = CalendarUnit::kMinYear - 460;
  CHECK(meaning(expr(e), news("2022-03-21")) == "none");
  e.unit.year = CalendarUnit::kMaxYear + 1;
  CHECK(meaning(expr(e), news("2022-03-21")) == "none");
}

TEST_CASE("by itself the 24th is on the side of its tense", "[calendar]") {
  CalendarExpr e;
  e.unit.grain = Grain::day;
  e.unit.day = 24;
  Anchor told = news("2022-03-21");
  told.tense = Tense::past;
  CHECK(meaning(expr(e), told) == "2022-02-24");
  told.tense = Tense::future;
  CHECK(meaning(expr(e), told) == "2022-03-24");
  e.unit.day = 21;
  CHECK(meaning(expr(e), told) == "2022-03-21");
  e.unit.day = 20;
  CHECK(meaning(expr(e), told) == "2022-04-20");
  e.unit.day = 31;
  told.tense = Tense::past;
  CHECK(meaning(expr(e), told) == "2022-01-31");  // February has none
}

TEST_CASE("the 24th is of the story's month, else of the publication's", "[calendar]") {
  CalendarExpr e;
  e.unit.grain = Grain::day;
  e.unit.day = 24;
  CHECK(meaning(expr(e), news("2022-03-21")) == "2022-03-24");
  CHECK(meaning(expr(e), news_after("2022-03-21", "2005-06-10")) == "2005-06-24");
  CHECK(meaning(expr(e), news_after("2022-03-21", "2005")) == "2022-03-24");
  CHECK(meaning(expr(e), news("")) == "none");
  e.unit.day = 31;
  CHECK(meaning(expr(e), news("2022-02-21")) == "none");
}

TEST_CASE("one inferred end makes a range inferred, and the weaker reason counts", "[range]") {
  const Anchor monday = news("2022-03-21");
  FoundBefore found;
  RangeExpr e;
  e.a = found.add(month_day(3, 3), monday);
  e.b = found.add(expr(RelativeExpr{}), monday);
  auto value = resolve(expr(e), monday, found);
  REQUIRE(value);
  CHECK(value->span()->year_inferred);
  CHECK(value->basis == AnchorBasis::inferred_year);
  CHECK(value->certainty == resolve(month_day(3, 3), monday, found)->certainty);
  e.a = found.add(full("2022-03-01"), monday);
  value = resolve(expr(e), monday, found);
  REQUIRE(value);
  CHECK_FALSE(value->span()->year_inferred);
  CHECK(value->basis == AnchorBasis::publication_date);
}

TEST_CASE("the month that another begins in has a year of its own", "[calendar]") {
  CalendarExpr e;
  e.unit = unit("2010-06-03");
  e.last_month = 6;
  e.last_day = 5;
  CHECK(meaning(expr(e), news("")) == "2010-06-03/2010-06-05");
  e.unit.year = CalendarUnit::kUnknownYear;
  CHECK(meaning(expr(e), news("2010-07-01")) == "2010-06-03/2010-06-05");
  e = {};
  e.unit.grain = Grain::month;
  e.unit.month = 11;
  e.last_month = 2;
  CHECK(meaning(expr(e), news("2022-03-21")) == "2021-11/2022-02");
}

TEST_CASE("a day that is named by its date and was over keeps its year", "[calendar]") {
  CalendarExpr e;
  e.unit = unit("2022-03-21");
  e.by_name = true;
  const auto basis = [&](const char* published) {
    return resolve(expr(e), news(published), FoundBefore())->basis;
  };
  CHECK(basis("2022-03-21") == AnchorBasis::explicit_date);
  CHECK(basis("2022-03-20") == AnchorBasis::inferred_year);
  CHECK(basis("") == AnchorBasis::explicit_date);
}

TEST_CASE("Friday the 13th is in the nearest month that has one", "[calendar]") {
  CalendarExpr e;
  e.unit.grain = Grain::day;
  e.unit.day = 13;
  e.weekday = 5;
  CHECK(meaning(expr(e), news("2022-03-21", Tense::past)) == "2022-05-13");
  CHECK(meaning(expr(e), news("2022-11-21", Tense::past)) == "2023-01-13");
  CHECK(meaning(expr(e), news("2022-06-21", Tense::past)) == "2022-05-13");
  CHECK(meaning(expr(e), news("2022-05-21", Tense::future)) == "2022-05-13");
  e.weekday = 1;
  CHECK(meaning(expr(e), news("2022-05-21", Tense::past)) == "2022-06-13");
  e.unit.day = 1;
  e.weekday = 0;
  CHECK(meaning(expr(e), news("2022-05-21")) == "2022-05-01");
  e.unit.day = 0;
  CHECK(timex(expr(e), news("2022-05-21")) == "XXXX-XX-XX");
}

TEST_CASE("a weekday of a week and a feast of a year", "[within]") {
  FoundBefore found;
  const Anchor monday = news("2022-03-21");
  RelativeExpr tuesday;
  tuesday.weekday = 2;
  RelativeExpr next_week;
  next_week.grain = Grain::week;
  next_week.shift = 1;
  WithinExpr e;
  e.a = found.add(expr(tuesday), monday);
  e.b = found.add(expr(next_week), monday);
  CHECK(meaning(expr(e), monday, found) == "2022-03-29");
  HolidayExpr christmas;
  christmas.month = 12;
  christmas.day = 25;
  e.a = found.add(expr(christmas), monday);
  e.b = found.add(full("1999"), monday);
  CHECK(meaning(expr(e), monday, found) == "1999-12-25");
  e.b = found.add(expr(tuesday), news(""));  // of no year
  CHECK(meaning(expr(e), monday, found) == "none");
}

TEST_CASE("the unit that holds a date", "[same]") {
  const FoundBefore found = {"2022-02-24", "2022"};
  SameExpr e;
  e.base = 0;
  e.containing = Grain::week;
  CHECK(timex(expr(e), news(""), found) == "2022-W08");
  e.containing = Grain::month;
  CHECK(meaning(expr(e), news(""), found) == "2022-02");
  e.containing = Grain::day;
  CHECK(meaning(expr(e), news(""), found) == "2022-02-24");
  e.base = 1;
  CHECK(meaning(expr(e), news(""), found) == "2022");
}

TEST_CASE("a repetition at a clock", "[set]") {
  FoundBefore found;
  SetExpr mondays;
  mondays.weekday = 1;
  SetExpr evenings;
  evenings.part = DayPart::evening;
  const auto at = [&](const SetExpr& set, int8_t hour, int8_t minute) {
    TimeExpr clock = expr(RelativeExpr{});
    clock.time.hour = hour;
    clock.time.minute = minute;
    clock.time.twelve = hour >= 1 && hour <= 12;
    SetAtExpr e;
    e.base = found.add(expr(set), news(""));
    e.a = found.add(clock, news("2022-03-21"));
    return timex(expr(e), news(""), found);
  };
  CHECK(at(mondays, 7, 13) == "XXXX-WXX-1T07:13");
  CHECK(at(mondays, 0, -1) == "XXXX-WXX-1T00");
  CHECK(at(mondays, 10, 0) == "XXXX-WXX-1T10:00");
  CHECK(at(evenings, 7, -1) == "XXXX-XX-XXT19");
  CHECK(at(mondays, -1, -1) == "none");
}

#include "extractor/time/choose.h"

#include <catch2/catch.hpp>

#include "tests/time/expressions.h"

using namespace dateline;
using times::expr;
using times::history;
using times::meaning;
using times::month_day;
using times::news;

namespace {

struct Row {
  uint8_t month;
  uint8_t day;
  const char* published;
  Tense tense;
  const char* expected;
};

date::sys_days day(int y, unsigned m, unsigned d) {
  return date::year{y} / static_cast<int>(m) / static_cast<int>(d);
}

}  // namespace

TEST_CASE("a day or month without a year: the one that tense and distance favour", "[choose]") {
  const Row rows[] = {
      // After a past tense the last one, after a future tense the next.
      {2, 24, "2022-03-21", Tense::past, "2022-02-24"},
      {4, 1, "2022-03-21", Tense::future, "2022-04-01"},
      {12, 31, "2022-01-02", Tense::past, "2021-12-31"},
      {1, 2, "2021-12-30", Tense::future, "2022-01-02"},
      {9, 10, "2022-05-15", Tense::past, "2021-09-10"},
      {2, 10, "2022-07-15", Tense::future, "2023-02-10"},
      // Without a tense the nearest.
      {12, 31, "2022-01-02", Tense::unknown, "2021-12-31"},
      {1, 2, "2021-12-30", Tense::unknown, "2022-01-02"},
      {3, 1, "2022-03-21", Tense::unknown, "2022-03-01"},
      {4, 11, "2022-03-21", Tense::unknown, "2022-04-11"},
      // The day itself counts as past and as future.
      {3, 21, "2022-03-21", Tense::past, "2022-03-21"},
      {3, 21, "2022-03-21", Tense::future, "2022-03-21"},
      // Months likewise; the running month is neither over nor to come.
      {3, 0, "2022-03-21", Tense::past, "2022-03"},
      {11, 0, "2022-03-21", Tense::past, "2021-11"},
      {11, 0, "2021-12-21", Tense::past, "2021-11"},
      {1, 0, "2021-12-21", Tense::future, "2022-01"},
      // Only a much nearer date wins against the tense.
      {12, 0, "2022-03-04", Tense::future, "2022-12"},
      {1, 0, "2021-10-27", Tense::past, "2021-01"},
      {12, 30, "2022-01-03", Tense::future, "2021-12-30"},
      // How much nearer: a fifth of the way.
      {3, 2, "2022-01-01", Tense::past, "2022-03-02"},
      {3, 3, "2022-01-01", Tense::past, "2021-03-03"},
      {11, 2, "2022-01-01", Tense::future, "2021-11-02"},
      {11, 1, "2022-01-01", Tense::future, "2022-11-01"},
      {7, 2, "2022-01-01", Tense::unknown, "2022-07-02"},
      {7, 3, "2022-01-01", Tense::unknown, "2021-07-03"},
      // A leap day is in a leap year.
      {2, 29, "2021-03-10", Tense::past, "2020-02-29"},
  };
  for (const Row& row : rows) {
    INFO(int{row.month} << "-" << int{row.day} << " in " << row.published);
    CHECK(meaning(month_day(row.month, row.day), news(row.published, row.tense)) == row.expected);
  }
}

TEST_CASE("against the tense only a much nearer date is chosen", "[choose]") {
  CHECK(meaning(month_day(3, 22), news("2022-03-21", Tense::past)) == "2022-03-22");
  CHECK(meaning(month_day(3, 20), news("2022-03-21", Tense::future)) == "2022-03-20");
}

TEST_CASE("a tense that leaves no doubt rules the other side out", "[choose]") {
  const auto sure = [](const char* published, Tense tense) {
    Anchor anchor = news(published, tense);
    anchor.sure = true;
    return anchor;
  };
  CHECK(meaning(month_day(12, 22), sure("2012-11-14", Tense::past)) == "2011-12-22");
  CHECK(meaning(month_day(1, 0), sure("2012-11-14", Tense::past)) == "2012-01");
  CHECK(meaning(month_day(9, 0), sure("2012-11-14", Tense::future)) == "2013-09");
  CHECK(meaning(month_day(11, 0), sure("2012-11-14", Tense::past)) == "2012-11");
  // But for the days between a page and its stamp.
  CHECK(meaning(month_day(11, 16), sure("2012-11-14", Tense::past)) == "2012-11-16");
  CHECK(meaning(month_day(11, 21), sure("2012-11-14", Tense::past)) == "2012-11-21");
  CHECK(meaning(month_day(11, 22), sure("2012-11-14", Tense::past)) == "2011-11-22");
}

TEST_CASE("no anchor, no year: it is never guessed", "[choose]") {
  CHECK(meaning(month_day(2, 24), news("")) == "XXXX-02-24");
  CHECK(meaning(month_day(2, 0), news("")) == "XXXX-02");
  CHECK(meaning(month_day(2, 24), history("")) == "XXXX-02-24");
}

TEST_CASE("a weekday beside day and month picks the year", "[choose]") {
  // February 24 was a Thursday in 2022 and a Wednesday in 2021.
  CHECK(meaning(month_day(2, 24, 4), news("2022-08-20", Tense::past)) == "2022-02-24");
  CHECK(meaning(month_day(2, 24, 3), news("2022-08-20", Tense::past)) == "2021-02-24");
  CHECK(meaning(month_day(3, 21, 1), news("2023-06-01", Tense::past)) == "2022-03-21");
  // A Sunday or a Monday in none of the three: the date stands, the weekday is the slip.
  CHECK(meaning(month_day(2, 24, 1), news("2022-03-20", Tense::past)) == "2022-02-24");
  CHECK(meaning(month_day(2, 24, 7), news("2022-03-20", Tense::past)) == "2022-02-24");
}

TEST_CASE("in a history the last date told takes the publication's place", "[choose]") {
  CHECK(meaning(month_day(7, 28), history("1914-06-28")) == "1914-07-28");
  CHECK(meaning(month_day(1, 3), history("1914-12-25")) == "1915-01-03");  // stories run forward
  CHECK(meaning(month_day(3, 3), history("1914-11")) == "1915-03-03");
  // A step back costs half as much again.
  CHECK(meaning(month_day(2, 2), history("1914-06-28")) == "1914-02-02");
  CHECK(meaning(month_day(2, 1), history("1914-06-28")) == "1915-02-01");
  CHECK(meaning(month_day(6, 28), history("1914-06-28")) == "1914-06-28");
  CHECK(meaning(month_day(11, 11), history("1914")) ==
        "1914-11-11");  // after "in 1914" all is in it
  CHECK(meaning(month_day(1, 1), history("1914")) == "1914-01-01");
}

TEST_CASE("a chosen year is said to be inferred", "[choose]") {
  const auto value = resolve(month_day(2, 24), news("2022-03-21"), times::FoundBefore());
  REQUIRE(value);
  CHECK(value->basis == AnchorBasis::inferred_year);
  CHECK(value->span()->year_inferred);
  CHECK(value->certainty < 1);
  CalendarExpr full;
  full.unit = times::unit("2022-02-24");
  const auto given = resolve(expr(full), news("2022-03-21"), times::FoundBefore());
  REQUIRE(given);
  CHECK(given->basis == AnchorBasis::explicit_date);
  CHECK_FALSE(given->span()->year_inferred);
  CHECK(given->certainty == 1);
}

TEST_CASE("weekdays before, after and around a day", "[choose]") {
  const date::sys_days monday = day(2022, 3, 21);
  for (uint8_t weekday = 1; weekday <= 7; ++weekday) {
    INFO(int{weekday});
    const auto before = weekday_before(monday, weekday);
    const auto after = weekday_after(monday, weekday);
    CHECK(date::weekday{before}.iso_encoding() == weekday);
    CHECK(date::weekday{after}.iso_encoding() == weekday);
    CHECK((monday - before).count() >= 1);
    CHECK((monday - before).count() <= 7);
    CHECK((after - monday).count() >= 1);
    CHECK((after - monday).count() <= 7);
  }
  CHECK(choose_weekday(monday, 1, Tense::past) == monday);
  CHECK(choose_weekday(monday, 5, Tense::past) == day(2022, 3, 18));
  CHECK(choose_weekday(monday, 5, Tense::future) == day(2022, 3, 25));
  CHECK(choose_weekday(monday, 7, Tense::unknown) == day(2022, 3, 20));
  CHECK(choose_weekday(monday, 2, Tense::past) == day(2022, 3, 22));  // tomorrow, elsewhere today
  CHECK(choose_weekday(monday, 2, Tense::unknown) == day(2022, 3, 22));
}

TEST_CASE("a quarter without a year and without a tense is over", "[choose]") {
  const auto quarter = [](uint8_t index, Tense tense) {
    CalendarExpr e;
    e.unit.grain = Grain::quarter;
    e.unit.index = index;
    return times::timex(expr(e), news("2022-01-15", tense));
  };
  CHECK(quarter(2, Tense::unknown) == "2021-Q2");
  CHECK(quarter(2, Tense::future) == "2022-Q2");
  CHECK(quarter(4, Tense::unknown) == "2021-Q4");
  CHECK(quarter(1, Tense::unknown) == "2022-Q1");
}

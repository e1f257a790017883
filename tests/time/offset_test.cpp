#include <catch2/catch.hpp>

#include "tests/time/expressions.h"

using namespace dateline;
using times::expr;
using times::FoundBefore;
using times::history;
using times::meaning;
using times::news;
using times::news_after;
using times::timex;

namespace {

TimeExpr shift(int32_t count, Grain step, From from = From::publication) {
  ShiftExpr e;
  e.count = count;
  e.step = step;
  e.from = from;
  e.future = count > 0;
  return expr(e);
}

TimeExpr shift_from(int base, int32_t count, Grain step) {
  ShiftExpr e;
  e.count = count;
  e.step = step;
  e.from = From::mention;
  e.base = base;
  return expr(e);
}

TimeExpr nth(int32_t number, Grain unit, int base, uint8_t weekday = 0) {
  NthExpr e;
  e.nth = number;
  e.unit = unit;
  e.base = base;
  e.weekday = weekday;
  return expr(e);
}

}  // namespace

TEST_CASE("ago and from now: precise to the unit that is counted", "[shift]") {
  const Anchor monday = news("2022-03-21");
  CHECK(meaning(shift(-2, Grain::month), monday) == "2022-01");
  CHECK(meaning(shift(-3, Grain::month), monday) == "2021-12");
  CHECK(meaning(shift(-1, Grain::year), monday) == "2021");
  CHECK(meaning(shift(-10, Grain::day), monday) == "2022-03-11");
  CHECK(timex(shift(-2, Grain::week), monday) == "2022-W10");
  CHECK(meaning(shift(5, Grain::year), monday) == "2027");
  CHECK(meaning(shift(-2, Grain::decade), monday) == "200X");
  CHECK(meaning(shift(-1, Grain::century), monday) == "19XX");
}

TEST_CASE("hours count in days as far as they fill days", "[shift]") {
  CHECK(meaning(shift(-48, Grain::hour), news("2022-03-21")) == "2022-03-19");
  CHECK(meaning(shift(-6, Grain::hour), news("2022-03-21")) == "2022-03-21");
  CHECK(meaning(shift(-30, Grain::minute), news("2022-03-21")) == "2022-03-21");
}

TEST_CASE("later and earlier hang on the story", "[shift]") {
  const Anchor after = news_after("2022-03-21", "2005-06-10");
  CHECK(meaning(shift(1, Grain::year, From::reference), after) == "2006");
  CHECK(meaning(shift(3, Grain::day, From::reference), after) == "2005-06-13");
  CHECK(meaning(shift(-2, Grain::month, From::reference), after) == "2005-04");
  CHECK(meaning(shift(1, Grain::year, From::reference), news_after("2022-03-21", "2005")) ==
        "2006");
  CHECK(meaning(shift(1, Grain::year, From::reference), history("1914")) == "1915");
}

TEST_CASE("ago is said by the writer, in a history too", "[shift]") {
  CHECK(meaning(shift(-1, Grain::year), history("1914")) == "2023");
}

TEST_CASE("a quarter of a year earlier is a quarter", "[shift]") {
  Anchor after = news("1990-01-10");
  after.reference = CalendarUnit{};
  after.reference->grain = Grain::quarter;
  after.reference->year = 1989;
  after.reference->index = 3;
  CHECK(timex(shift(-1, Grain::year, From::reference), after) == "1988-Q3");
}

TEST_CASE("a year ago, in a report on a quarter, is that quarter's", "[shift]") {
  Anchor report = news_after("1990-01-10", "1990-01-08");
  report.quarter = CalendarUnit{};
  report.quarter->grain = Grain::quarter;
  report.quarter->year = 1989;
  report.quarter->index = 4;
  CHECK(timex(shift(-1, Grain::year), report) == "1988-Q4");
  CHECK(timex(shift(-1, Grain::year, From::reference), report) == "1988-Q4");
  CHECK(timex(shift(-2, Grain::year), report) == "1988");
}

TEST_CASE("vague counts are the past or the future", "[shift]") {
  CHECK(timex(shift(ShiftExpr::kVague, Grain::year), news("2022-03-21")) == "PAST_REF");
  ShiftExpr later;
  later.count = ShiftExpr::kVague;
  later.future = true;
  CHECK(timex(expr(later), news("2022-03-21")) == "FUTURE_REF");
}

TEST_CASE("without an anchor nothing is counted", "[shift]") {
  CHECK(timex(shift(-2, Grain::month), news("")) == "XXXX-XX");
  CHECK(timex(shift(-2, Grain::day), news("")) == "XXXX-XX-XX");
  CHECK(timex(shift(-2, Grain::year, From::reference), news("")) == "XXXX");
}

TEST_CASE("counted from a date in the text", "[shift]") {
  const FoundBefore found = {"2022-02-24", "1999", "2005-03"};
  CHECK(meaning(shift_from(0, 1, Grain::day), news(""), found) == "2022-02-25");
  CHECK(meaning(shift_from(0, -1, Grain::day), news(""), found) == "2022-02-23");
  CHECK(meaning(shift_from(0, 1, Grain::year), news(""), found) == "2023");
  CHECK(meaning(shift_from(1, 1, Grain::year), news(""), found) == "2000");
  CHECK(meaning(shift_from(2, 2, Grain::month), news(""), found) == "2005-05");
  CHECK(meaning(shift_from(1, 2, Grain::month), news(""), found) == "none");
}

TEST_CASE("counted by a duration in the text", "[shift]") {
  FoundBefore found = {"2022-02-24"};
  DurationExpr two_weeks;
  two_weeks.count = 2;
  two_weeks.unit = Grain::week;
  ShiftExpr e;
  e.from = From::mention;
  e.base = 0;
  e.length = found.add(expr(two_weeks), news(""));
  e.future = true;
  CHECK(timex(expr(e), news(""), found) == "2022-W10");
  e.future = false;
  CHECK(timex(expr(e), news(""), found) == "2022-W06");
  e.length = 0;  // a date is no length
  CHECK(timex(expr(e), news(""), found) == "none");
}

TEST_CASE("after a year that was inferred the year is inferred", "[shift]") {
  FoundBefore found;
  const int base = found.add(times::month_day(2, 24), news("2022-03-21"));
  const auto value = resolve(shift_from(base, 1, Grain::day), news("2022-03-21"), found);
  REQUIRE(value);
  CHECK(value->span()->year_inferred);
}

TEST_CASE("the nth unit of a longer one", "[nth]") {
  const FoundBefore found = {"2022-01", "1999", "2022-05", "199X"};
  CHECK(meaning(nth(3, Grain::day, 0, 1), news(""), found) == "2022-01-17");   // third Monday
  CHECK(meaning(nth(-1, Grain::day, 0, 5), news(""), found) == "2022-01-28");  // last Friday
  CHECK(meaning(nth(5, Grain::day, 2, 1), news(""), found) == "2022-05-30");
  CHECK(meaning(nth(5, Grain::day, 2, 3), news(""), found) == "none");  // May 2022 has four
  CHECK(meaning(nth(1, Grain::day, 1), news(""), found) == "1999-01-01");
  CHECK(meaning(nth(-1, Grain::day, 1), news(""), found) == "1999-12-31");
  CHECK(meaning(nth(2, Grain::month, 1), news(""), found) == "1999-02");
  CHECK(timex(nth(-1, Grain::quarter, 1), news(""), found) == "1999-Q4");
  CHECK(timex(nth(2, Grain::half, 1), news(""), found) == "1999-H2");
  CHECK(meaning(nth(3, Grain::year, 3), news(""), found) == "1992");
  CHECK(meaning(nth(1, Grain::year, 1), news(""), found) == "none");  // no year within a year
  CHECK(meaning(nth(13, Grain::month, 1), news(""), found) == "none");
}

TEST_CASE("the first week of a month is the one that most of its first seven days are in",
          "[nth]") {
  const FoundBefore found = {"2022-05", "2022-01"};
  CHECK(timex(nth(1, Grain::week, 0), news(""), found) == "2022-W18");
  CHECK(timex(nth(-1, Grain::week, 0), news(""), found) == "2022-W21");
  CHECK(timex(nth(2, Grain::week, 0), news(""), found) == "2022-W19");
}

#include <catch2/catch.hpp>

#include "tests/time/expressions.h"

using namespace dateline;
using times::expr;
using times::history;
using times::meaning;
using times::news;
using times::news_after;
using times::timex;

namespace {

TimeExpr of_grain(Grain grain, int32_t shift, From from = From::publication) {
  RelativeExpr e;
  e.grain = grain;
  e.shift = shift;
  e.from = from;
  return expr(e);
}

TimeExpr named(Grain grain, uint8_t index, int32_t shift) {
  RelativeExpr e;
  e.grain = grain;
  e.index = index;
  e.shift = shift;
  return expr(e);
}

TimeExpr weekday(uint8_t number, int32_t shift = 0, bool bare = true) {
  RelativeExpr e;
  e.weekday = number;
  e.shift = shift;
  e.tense_decides = bare;
  return expr(e);
}

}  // namespace

TEST_CASE("last, this and next of every unit", "[relative]") {
  const Anchor monday = news("2022-03-21");
  CHECK(meaning(of_grain(Grain::day, -1), monday) == "2022-03-20");
  CHECK(meaning(of_grain(Grain::day, 0), monday) == "2022-03-21");
  CHECK(meaning(of_grain(Grain::day, 1), monday) == "2022-03-22");
  CHECK(timex(of_grain(Grain::week, -1), monday) == "2022-W11");
  CHECK(timex(of_grain(Grain::week, 0), monday) == "2022-W12");
  CHECK(timex(of_grain(Grain::weekend, 0), monday) == "2022-W12-WE");
  CHECK(timex(of_grain(Grain::weekend, -1), monday) == "2022-W11-WE");
  CHECK(meaning(of_grain(Grain::month, -1), monday) == "2022-02");
  CHECK(meaning(of_grain(Grain::month, 1), monday) == "2022-04");
  CHECK(meaning(of_grain(Grain::year, -1), monday) == "2021");
  CHECK(meaning(of_grain(Grain::year, 0), monday) == "2022");
  CHECK(meaning(of_grain(Grain::decade, -1), monday) == "201X");
  CHECK(meaning(of_grain(Grain::century, -1), monday) == "19XX");
  CHECK(timex(of_grain(Grain::quarter, -1), monday) == "2021-Q4");
}

TEST_CASE("units over the end of a year", "[relative]") {
  CHECK(meaning(of_grain(Grain::day, 1), news("2021-12-31")) == "2022-01-01");
  CHECK(meaning(of_grain(Grain::month, -1), news("2022-01-15")) == "2021-12");
  CHECK(timex(of_grain(Grain::week, -1), news("2022-01-05")) == "2021-W52");
  CHECK(timex(of_grain(Grain::week, 1), news("2020-12-30")) == "2021-W01");
}

TEST_CASE("a bare weekday is on the side that the verb says", "[relative]") {
  const char* wednesday = "2022-03-23";
  CHECK(meaning(weekday(5), news(wednesday, Tense::past)) == "2022-03-18");
  CHECK(meaning(weekday(5), news(wednesday, Tense::future)) == "2022-03-25");
  CHECK(meaning(weekday(1), news(wednesday, Tense::past)) == "2022-03-21");
  CHECK(meaning(weekday(3), news(wednesday, Tense::past)) == "2022-03-23");
  CHECK(meaning(weekday(3), news(wednesday, Tense::future)) == "2022-03-23");
}

TEST_CASE("last and next with a weekday are strictly before and after", "[relative]") {
  const Anchor wednesday = news("2022-03-23");
  CHECK(meaning(weekday(3, -1, false), wednesday) == "2022-03-16");
  CHECK(meaning(weekday(3, 1, false), wednesday) == "2022-03-30");
  CHECK(meaning(weekday(5, -1, false), wednesday) == "2022-03-18");
  CHECK(meaning(weekday(1, 1, false), wednesday) == "2022-03-28");
}

TEST_CASE("a named month or season last, this or next", "[relative]") {
  const Anchor march = news("2022-03-21");
  CHECK(meaning(named(Grain::month, 3, -1), march) == "2021-03");
  CHECK(meaning(named(Grain::month, 2, -1), march) == "2022-02");
  CHECK(meaning(named(Grain::month, 11, -1), march) == "2021-11");
  CHECK(meaning(named(Grain::month, 3, 1), march) == "2023-03");
  CHECK(meaning(named(Grain::month, 6, 1), march) == "2022-06");
  CHECK(meaning(named(Grain::month, 6, 0), march) == "2022-06");
  CHECK(meaning(named(Grain::season, 2, -1), march) == "2021-22");
  CHECK(meaning(named(Grain::season, 2, 1), march) == "2022-22");
  CHECK(timex(named(Grain::quarter, 1, 0), march) == "2022-Q1");
}

TEST_CASE("without an anchor only what the words say is known", "[relative]") {
  CHECK(timex(weekday(5), news("")) == "XXXX-WXX-5");
  CHECK(timex(of_grain(Grain::year, -1), news("")) == "XXXX");
  CHECK(timex(named(Grain::month, 3, -1), news("")) == "XXXX-03");
}

TEST_CASE("the following year and the day before hang on the story", "[relative]") {
  const Anchor after_agreement = news_after("2022-03-21", "2005-06-10");
  CHECK(meaning(of_grain(Grain::year, 1, From::reference), after_agreement) == "2006");
  CHECK(meaning(of_grain(Grain::month, 1, From::reference), after_agreement) == "2005-07");
  CHECK(meaning(of_grain(Grain::day, -1, From::reference), after_agreement) == "2005-06-09");
  const auto value =
      resolve(of_grain(Grain::year, 1, From::reference), after_agreement, times::FoundBefore());
  REQUIRE(value);
  CHECK(value->basis == AnchorBasis::earlier_event);
}

TEST_CASE("in news a day is counted from the last day that was named", "[relative]") {
  Anchor after = news_after("2022-03-21", "1998");
  after.day = times::unit("2022-03-04");
  RelativeExpr next_day;
  next_day.shift = 1;
  next_day.from = From::reference;
  CHECK(meaning(expr(next_day), after) == "2022-03-05");
}

TEST_CASE("a day is not counted from a year", "[relative]") {
  CHECK(timex(of_grain(Grain::day, 1, From::reference), news_after("2022-03-21", "1998")) ==
        "XXXX-XX-XX");
}

TEST_CASE("in a history even this year is the story's", "[relative]") {
  CHECK(meaning(of_grain(Grain::year, 0), history("1914-06-28")) == "1914");
  CHECK(meaning(of_grain(Grain::year, 1), history("1914")) == "1915");
  CHECK(timex(of_grain(Grain::year, 0), history("")) == "XXXX");
}

TEST_CASE("this, last and next winter", "[relative]") {
  const auto winter = [](int32_t shift, const char* published) {
    return timex(named(Grain::season, 4, shift), news(published));
  };
  CHECK(winter(0, "2022-10-15") == "2023-WI");
  CHECK(winter(0, "2022-12-15") == "2023-WI");
  CHECK(winter(0, "2022-01-15") == "2022-WI");
  CHECK(winter(0, "2022-07-15") == "2022-WI");
  CHECK(winter(-1, "2022-10-15") == "2022-WI");
  CHECK(winter(-1, "2022-01-15") == "2021-WI");
  CHECK(winter(1, "2022-10-15") == "2023-WI");
  CHECK(timex(named(Grain::season, 2, 0), news("2022-12-15")) == "2022-SU");
  CHECK(timex(named(Grain::season, 1, 0), news("2022-10-15")) == "2022-SP");
  CHECK(timex(named(Grain::quarter, 4, 0), news("2022-07-15")) == "2022-Q4");
  CHECK(timex(named(Grain::quarter, 3, -1), news("2022-10-01")) == "2022-Q3");
  CHECK(timex(named(Grain::quarter, 4, 1), news("2022-09-30")) == "2022-Q4");
}

TEST_CASE("the March before last and after next", "[relative]") {
  const Anchor march = news("2022-03-21");
  CHECK(meaning(named(Grain::month, 3, 2), march) == "2024-03");
  CHECK(meaning(named(Grain::month, 6, 2), march) == "2023-06");
  CHECK(meaning(named(Grain::month, 2, -2), march) == "2021-02");
  CHECK(meaning(named(Grain::month, 3, -2), march) == "2020-03");
}

TEST_CASE("weekdays of weeks before and to come", "[relative]") {
  const Anchor wednesday = news("2022-03-23");
  CHECK(meaning(weekday(5, -2, false), wednesday) == "2022-03-11");
  CHECK(meaning(weekday(5, 2, false), wednesday) == "2022-04-01");
  CHECK(meaning(weekday(1, 0, false), wednesday) == "2022-03-28");  // "this Monday"
  CHECK(meaning(weekday(1, 0, true), wednesday) == "2022-03-21");
  CHECK(meaning(weekday(1, 0, false), news("2022-03-23", Tense::past)) == "2022-03-21");
}

TEST_CASE("the weekend in a paper of a weekday is the one just past", "[relative]") {
  RelativeExpr e;
  e.grain = Grain::weekend;
  e.tense_decides = true;
  const auto weekend = [&](const char* published, Tense tense) {
    return timex(expr(e), news(published, tense));
  };
  CHECK(weekend("2022-03-21", Tense::past) == "2022-W11-WE");
  CHECK(weekend("2022-03-25", Tense::unknown) == "2022-W11-WE");
  CHECK(weekend("2022-03-26", Tense::past) == "2022-W12-WE");
  CHECK(weekend("2022-03-21", Tense::future) == "2022-W12-WE");
  e.grain = Grain::week;
  CHECK(weekend("2022-03-21", Tense::past) == "2022-W12");
}

TEST_CASE("on a Monday this weekend is over, if what is told of it is", "[relative]") {
  RelativeExpr e;
  e.grain = Grain::weekend;
  const auto weekend = [&](const char* published, Tense tense) {
    return timex(expr(e), news(published, tense));
  };
  CHECK(weekend("2022-03-21", Tense::past) == "2022-W11-WE");
  CHECK(weekend("2022-03-21", Tense::future) == "2022-W12-WE");
  CHECK(weekend("2022-03-21", Tense::unknown) == "2022-W12-WE");
  CHECK(weekend("2022-03-22", Tense::past) == "2022-W12-WE");
  CHECK(weekend("2022-03-26", Tense::past) == "2022-W12-WE");
  e.grain = Grain::week;
  CHECK(weekend("2022-03-21", Tense::past) == "2022-W12");
}

TEST_CASE("the 20th of next month", "[relative]") {
  RelativeExpr e;
  e.grain = Grain::month;
  e.shift = 1;
  e.day = 20;
  CHECK(meaning(expr(e), news("2022-03-21")) == "2022-04-20");
  e.day = 1;
  CHECK(meaning(expr(e), news("2022-03-21")) == "2022-04-01");
  e.day = 31;
  CHECK(meaning(expr(e), news("2022-03-21")) == "none");
}

TEST_CASE("today is the reader's in a history, a weekday and a clock are the story's",
          "[relative]") {
  CHECK(meaning(of_grain(Grain::day, 0), history("1914-06-28")) == "2024-05-15");
  CHECK(meaning(of_grain(Grain::day, 0), history("")) == "2024-05-15");
  CHECK(meaning(weekday(1, 1, false), history("1914-06-28")) == "1914-06-29");
  CHECK(meaning(of_grain(Grain::day, 1, From::reference), history("1914-06-28")) == "1914-06-29");
  CHECK(timex(weekday(1, 1, false), history("")) == "XXXX-WXX-1");
  RelativeExpr e;
  e.clock = true;
  TimeExpr noon = expr(e);
  noon.time.hour = 12;
  CHECK(timex(noon, history("1914-06-28")) == "1914-06-28T12");
}

TEST_CASE("a clock is of the day that its sentence names", "[relative]") {
  RelativeExpr e;
  e.clock = true;
  e.from = From::sentence;
  TimeExpr noon = expr(e);
  noon.time.hour = 12;
  Anchor anchor = news("2022-03-21");
  CHECK(timex(noon, anchor) == "2022-03-21T12");
  anchor.here = times::unit("2022-03-18");
  CHECK(timex(noon, anchor) == "2022-03-18T12");
}

TEST_CASE("that December is of the story's year", "[relative]") {
  RelativeExpr e;
  e.grain = Grain::month;
  e.index = 12;
  e.from = From::reference;
  CHECK(meaning(expr(e), history("1914")) == "1914-12");
  CHECK(meaning(expr(e), news_after("2022-03-21", "1914")) == "1914-12");
  CHECK(meaning(expr(e), news_after("2022-03-21", "1914-06-10")) == "1914-12");
  e.index = 0;
  e.shift = 1;
  CHECK(timex(expr(e), history("1914")) == "1914-XX");
  RelativeExpr same_day;
  same_day.from = From::reference;
  CHECK(timex(expr(same_day), history("1914-06")) == "1914-06-XX");
  same_day.shift = 1;
  CHECK(timex(expr(same_day), history("1914-06")) == "1914-XX-XX");
}

TEST_CASE("the quarter is the one reported on, else the last that is over", "[relative]") {
  const TimeExpr the_quarter = of_grain(Grain::quarter, 0, From::reference);
  Anchor anchor = news("2022-03-21");
  CHECK(timex(the_quarter, anchor) == "2021-Q4");
  anchor.reference = CalendarUnit{Grain::quarter, 2020};
  anchor.reference->index = 2;
  CHECK(timex(the_quarter, anchor) == "2020-Q2");
  anchor.quarter = CalendarUnit{Grain::quarter, 2019};
  anchor.quarter->index = 3;
  CHECK(timex(the_quarter, anchor) == "2019-Q3");
  CHECK(timex(of_grain(Grain::quarter, -1, From::reference), anchor) == "2019-Q2");
  anchor.publication.reset();
  anchor.quarter.reset();
  anchor.reference = times::unit("2020-05");
  CHECK(timex(the_quarter, anchor) == "XXXX-QX");
}

TEST_CASE("how sure a relative date is", "[relative]") {
  const auto certainty = [](const TimeExpr& e, const Anchor& anchor) {
    return resolve(e, anchor, times::FoundBefore())->certainty;
  };
  const float by_tense = certainty(weekday(5), news("2022-03-23", Tense::past));
  CHECK(certainty(weekday(5), news("2022-03-23")) < by_tense);
  CHECK(certainty(weekday(5, 1, false), news("2022-03-23")) == by_tense);
  const float plain = certainty(of_grain(Grain::year, -1), news("2022-03-23"));
  CHECK(plain > by_tense);
  CHECK(certainty(of_grain(Grain::year, 1, From::reference),
                  news_after("2022-03-21", "2005-06-10")) < by_tense);
}

TEST_CASE("what is known of a unit with no anchor is kept", "[relative]") {
  CHECK(timex(named(Grain::season, 1, 0), Anchor{}) == "XXXX-SP");
  CHECK(timex(named(Grain::quarter, 3, 0), Anchor{}) == "XXXX-Q3");
  CHECK(meaning(named(Grain::month, 5, 0), Anchor{}) == "XXXX-05");
}

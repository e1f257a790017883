#include "extractor/time/productions.h"

#include <catch2/catch.hpp>
#include <limits>

#include "extractor/time/holidays.h"
#include "tests/time/expressions.h"

using namespace dateline;
using times::news;
using times::timex;

namespace {

using Given = std::initializer_list<std::pair<Field, int32_t>>;

// TIMEX3 of what the production builds, read as published on 2022-03-21; "refused" if it builds
// nothing.
std::string built(std::string_view name, Given given) {
  const Production production = find_production(name);
  REQUIRE(production != nullptr);
  Arguments arguments;
  for (const auto& [field, value] : given) arguments.set(field, value);
  TimeExpr e;
  return arguments.names_exist() && production(arguments, e) ? timex(e, news("2022-03-21"))
                                                             : "refused";
}

// What the production makes of it, as a kind of expression.
template <class Expr>
Expr made(std::string_view name, Given given) {
  Arguments arguments;
  for (const auto& [field, value] : given) arguments.set(field, value);
  TimeExpr e;
  REQUIRE(find_production(name)(arguments, e));
  return std::get<Expr>(e.what);
}

// The clocks of a range on 2022-03-21, with "+" before one of the next day.
std::string without_day(std::string range) {
  for (const auto& [day, instead] : {std::pair{"2022-03-21T", ""}, {"2022-03-22T", "+"}})
    for (size_t at = 0; (at = range.find(day)) != std::string::npos;)
      range.replace(at, std::string_view(day).size(), instead);
  return range;
}

constexpr int32_t num(Grain grain) {
  return static_cast<int32_t>(grain);
}
constexpr int32_t kPast = static_cast<int32_t>(Side::past);
constexpr int32_t kFuture = static_cast<int32_t>(Side::future);

}  // namespace

TEST_CASE("dates, whole and in part", "[productions]") {
  CHECK(built("date", {{Field::year, 2022}, {Field::month, 2}, {Field::day, 24}}) == "2022-02-24");
  CHECK(built("date", {{Field::year, 2022}, {Field::month, 2}}) == "2022-02");
  CHECK(built("date", {{Field::year, 2022}}) == "2022");
  CHECK(built("date", {{Field::year, 2021}, {Field::month, 2}, {Field::day, 29}}) == "refused");
  CHECK(built("date", {{Field::month, 2}, {Field::day, 30}}) == "refused");
  CHECK(built("date", {{Field::month, 13}, {Field::day, 1}}) == "refused");
}

TEST_CASE("two digits stand for a year of living memory", "[productions]") {
  CHECK(built("date", {{Field::year, 97}}) == "1997");
  CHECK(built("date", {{Field::year, 9}}) == "2009");
  CHECK(built("date", {{Field::year, 0}}) == "2000");
  CHECK(built("date", {{Field::year, 49}}) == "2049");
  CHECK(built("date", {{Field::year, 50}}) == "1950");
  CHECK(built("date", {{Field::year, 99}}) == "1999");
  CHECK(built("date", {{Field::year, 100}}) == "0100");
}

TEST_CASE("years before our era", "[productions]") {
  CHECK(built("date", {{Field::year, 44}, {Field::era, -1}}) == "BC0044");
  CHECK(built("date", {{Field::year, 1}, {Field::era, -1}}) == "BC0001");
  CHECK(built("date", {{Field::year, 44}, {Field::era, 1}}) == "0044");
  CHECK(built("date", {{Field::year, 431}, {Field::year2, 404}, {Field::era, -1}}) ==
        "BC0431/BC0404");
}

TEST_CASE("a day by its name, two winters, a slash between days", "[productions]") {
  CHECK(built("named-day", {{Field::month, 9}, {Field::day, 11}, {Field::stamp, 20010911}}) ==
        "2001-09-11");
  CHECK(built("named-day", {{Field::month, 9}, {Field::day, 11}, {Field::stamp, 20230911}}) ==
        "2022-09-11");
  CHECK(built("named-day", {{Field::month, 9}, {Field::day, 12}, {Field::stamp, 20010911}}) ==
        "refused");
  CHECK(built("winter", {{Field::year, 1941}, {Field::year2, 42}}) == "1942-WI");
  CHECK(built("winter", {{Field::year, 1999}, {Field::year2, 2000}}) == "2000-WI");
  CHECK(built("winter", {{Field::year, 1941}, {Field::year2, 43}}) == "refused");
  CHECK(built("winter", {{Field::year2, -3184709}}) == "refused");
  CHECK(built("date", {{Field::month, 3}, {Field::stamp, 607}}) == "2022-03-06/2022-03-07");
  CHECK(built("date", {{Field::month, 3}, {Field::stamp, 706}}) == "refused");
  CHECK(built("decade", {{Field::decade, 470}, {Field::era, -1}}) == "BC047");
  CHECK(built("decade", {{Field::decade, 1995}}) == "refused");
}

TEST_CASE("the digits that a second year leaves out are those of the next that fits",
          "[productions]") {
  const auto years = [](int32_t first, int32_t second) {
    return built("date", {{Field::year, first}, {Field::year2, second}});
  };
  CHECK(years(1995, 8) == "1995/1998");
  CHECK(years(1998, 8) == "1998/2008");
  CHECK(years(1998, 9) == "1998/1999");
  CHECK(years(1995, 10) == "1995/2010");
  CHECK(years(1914, 18) == "1914/1918");
  CHECK(years(1999, 29) == "1999/2029");
  CHECK(years(1999, 30) == "refused");  // no thirty-one years
  CHECK(years(1999, 99) == "refused");
  CHECK(years(1700, 1899) == "1700/1899");
  CHECK(years(1700, 1900) == "refused");
  CHECK(years(1999, 2000) == "1999/2000");
  CHECK(years(1999, 1999) == "refused");
}

TEST_CASE("a season's, a quarter's and a week's number is one that the year has", "[productions]") {
  const auto week = [](int32_t index, int32_t year) {
    return built("week", {{Field::index, index}, {Field::year, year}});
  };
  CHECK(week(1, 2020) == "2020-W01");
  CHECK(week(53, 2020) == "2020-W53");
  CHECK(week(53, 2021) == "refused");
  CHECK(week(54, 2020) == "refused");
  CHECK(week(0, 2020) == "refused");
  CHECK(built("week", {}) == "refused");
  CHECK(built("season", {{Field::season, 4}, {Field::year, 2003}}) == "2003-WI");
  CHECK(built("quarter", {{Field::quarter, 1}, {Field::year, 2003}}) == "2003-Q1");
  CHECK(built("quarter", {{Field::quarter, 4}, {Field::year, 2003}}) == "2003-Q4");
  CHECK(built("half", {{Field::half, 2}, {Field::year, 2003}}) == "2003-H2");
  CHECK(built("half", {{Field::half, 3}, {Field::year, 2003}}) == "refused");
  CHECK(built("quarter", {{Field::year, 2003}}) == "refused");
  CHECK(made<CalendarExpr>("quarter", {{Field::quarter, 1}, {Field::fiscal, 1}}).fiscal);
  CHECK_FALSE(made<CalendarExpr>("quarter", {{Field::quarter, 1}}).fiscal);
}

TEST_CASE("ranges within a date run forward", "[productions]") {
  CHECK(built("date", {{Field::year, 1999}, {Field::year2, 2003}}) == "1999/2003");
  CHECK(built("date", {{Field::year, 2009}, {Field::year2, 10}}) == "2009/2010");
  CHECK(built("date", {{Field::year, 1998}, {Field::year2, 9}}) == "1998/1999");
  CHECK(built("date", {{Field::year, 1999}, {Field::year2, 3}}) == "1999/2003");
  CHECK(built("date", {{Field::year, 1999}, {Field::year2, 98}}) == "refused");
  CHECK(built("date", {{Field::year, 2003}, {Field::year2, 1999}}) == "refused");
  CHECK(built("date", {{Field::year2, 1415}, {Field::era, 1}}) == "refused");
  CHECK(built("date", {{Field::year, -3005540}, {Field::year2, -2}}) == "refused");
  CHECK(built("date", {{Field::month, 3}, {Field::day, 3}, {Field::day2, 5}}) ==
        "2022-03-03/2022-03-05");
  CHECK(built("date", {{Field::month, 3}, {Field::day, 5}, {Field::day2, 3}}) == "refused");
  CHECK(built("date", {{Field::month, 3}, {Field::day, 5}, {Field::day2, 5}}) == "refused");
  CHECK(
      built("date", {{Field::month, 3}, {Field::day, 30}, {Field::day2, 2}, {Field::month2, 4}}) ==
      "2022-03-30/2022-04-02");
}

TEST_CASE("dates in digits", "[productions]") {
  CHECK(built("iso-date", {{Field::stamp, 20220224}}) == "2022-02-24");
  CHECK(built("iso-date", {{Field::stamp, 20221324}}) == "refused");
  CHECK(built("iso-date", {{Field::stamp, 20220230}}) == "refused");
  CHECK(built("iso-date", {{Field::stamp, 20220200}}) == "refused");
  CHECK(built("iso-month", {{Field::stamp, 202211}}) == "2022-11");
  CHECK(built("numeric-date", {{Field::stamp, 2242022}}) == "2022-02-24");
  CHECK(built("numeric-date", {{Field::stamp, 24022022}}) == "2022-02-24");    // 24/2: no month 24
  CHECK(built("numeric-date", {{Field::stamp, 1003042022}}) == "2022-04-03");  // 3.4.2022
  CHECK(built("numeric-date", {{Field::stamp, 13132022}}) == "refused");
  CHECK(built("numeric-date", {{Field::stamp, 12132022}}) == "2022-12-13");
  CHECK(built("numeric-date", {{Field::stamp, 13122022}}) == "2022-12-13");
  CHECK(built("numeric-date", {{Field::stamp, 12012022}}) == "2022-12-01");
  CHECK(built("numeric-date", {{Field::stamp, 1003122022}}) == "2022-12-03");
  CHECK(built("numeric-date", {{Field::stamp, 1003132022}}) == "2022-03-13");
  CHECK(built("numeric-date", {{Field::stamp, 32022}}) == "refused");  // no month
  CHECK(built("iso-date", {{Field::stamp, 20220131}}) == "2022-01-31");
  CHECK(built("iso-date", {{Field::stamp, 20221231}}) == "2022-12-31");
  CHECK(built("iso-date", {{Field::stamp, 20220132}}) == "refused");
  CHECK(built("iso-date", {{Field::stamp, 20220101}}) == "2022-01-01");
  CHECK(built("iso-month", {{Field::stamp, 202201}}) == "2022-01");
  CHECK(built("iso-month", {{Field::stamp, 202212}}) == "2022-12");
  CHECK(built("iso-month", {{Field::stamp, 202200}}) == "refused");
  CHECK(built("iso-month", {{Field::stamp, 202213}}) == "refused");
}

TEST_CASE("a month and a day with a slash between them", "[productions]") {
  CHECK(built("month-slash-day", {{Field::stamp, 215}}) == "2022-02-15");
  CHECK(built("month-slash-day", {{Field::stamp, 1211}}) == "2021-12-11");
  CHECK(built("month-slash-day", {{Field::stamp, 1213}}) == "2021-12-13");
  CHECK(built("month-slash-day", {{Field::stamp, 2204}}) == "2022-04-22");  // no month 22
  CHECK(built("month-slash-day", {{Field::stamp, 1304}}) == "2022-04-13");
  CHECK(built("month-slash-day", {{Field::stamp, 1313}}) == "refused");
  CHECK(built("month-slash-day", {{Field::month, 1}, {Field::day, 3}}) == "2022-01-03");
}

TEST_CASE("decades and centuries", "[productions]") {
  CHECK(built("decade", {{Field::decade, 1990}}) == "199");
  CHECK(built("decade", {{Field::decade, 90}}) == "199");
  CHECK(built("decade", {{Field::decade, 20}}) == "192");
  CHECK(built("decade", {{Field::decade, 10}}) == "201");
  CHECK(built("decade", {{Field::decade, 100}}) == "010");
  CHECK(built("decade", {{Field::decade, 1000}}) == "10");
  CHECK(built("decade", {{Field::decade, 1800}}) == "18");
  CHECK(built("decade", {{Field::decade, 2000}}) == "200");
  CHECK(built("decade", {{Field::decade, 2090}}) == "209");
  CHECK(built("decade", {{Field::decade, 2100}}) == "refused");
  CHECK(built("decade", {{Field::decade, 1001}}) == "refused");
  CHECK(built("century", {{Field::nth, 1}}) == "00");
  CHECK(built("century", {{Field::nth, 30}}) == "29");
  CHECK(built("century", {{Field::nth, 1}, {Field::era, -1}}) == "BC00");
  CHECK(built("century", {{Field::nth, 19}}) == "18");
  CHECK(built("century", {{Field::nth, 5}, {Field::era, -1}}) == "BC04");
  CHECK(built("century", {{Field::nth, 31}}) == "refused");
  CHECK(built("century", {{Field::nth, 0}}) == "refused");
}

TEST_CASE("parts of a year", "[productions]") {
  CHECK(built("season", {{Field::season, 1}, {Field::year, 2003}}) == "2003-SP");
  CHECK(built("quarter", {{Field::quarter, 3}, {Field::year, 2021}}) == "2021-Q3");
  CHECK(built("half", {{Field::half, 1}, {Field::year, 2021}}) == "2021-H1");
  CHECK(built("quarter", {{Field::quarter, 5}, {Field::year, 2021}}) == "refused");
  CHECK(built("season", {{Field::season, 0}}) == "refused");
}

TEST_CASE("what does not exist is refused, however large", "[productions]") {
  CHECK(built("relative", {{Field::month, 3}, {Field::shift, 1}}) == "2023-03");
  for (const int32_t month : {13, 257, 1000, -255})
    CHECK(built("relative", {{Field::month, month}, {Field::shift, 1}}) == "refused");
  CHECK(built("relative", {{Field::quarter, 5}}) == "refused");
  CHECK(built("relative", {{Field::weekday, 7}, {Field::count, -5064265}}) == "refused");
  CHECK(built("winter", {{Field::year, -8889451}, {Field::year2, -8889450}}) == "refused");
  CHECK(built("relative", {{Field::season, 258}}) == "refused");
  constexpr int32_t kLeast = std::numeric_limits<int32_t>::min();
  constexpr int32_t kMost = std::numeric_limits<int32_t>::max();
  for (const int32_t huge : {kLeast, kMost}) {
    CHECK(built("date", {{Field::year, huge}, {Field::era, -1}}) == "refused");
    CHECK(built("date", {{Field::year, 2000}, {Field::year2, huge}, {Field::era, -1}}) ==
          "refused");
    CHECK(built("century", {{Field::nth, huge}, {Field::era, -1}}) == "refused");
    CHECK(built("decade", {{Field::decade, huge}, {Field::era, -1}}) == "refused");
    CHECK(built("shift", {{Field::count, huge}}) == "refused");
    CHECK(built("relative", {{Field::weekday, 7}, {Field::count, huge}}) == "refused");
    CHECK(built("winter", {{Field::year, huge}, {Field::year2, huge}}) == "refused");
  }
  CHECK(built("date", {{Field::year, 2022}, {Field::month, 257}, {Field::day, 3}}) == "refused");
  CHECK(built("date", {{Field::year, 2022}, {Field::month, 3}, {Field::day, 257}}) == "refused");
  CHECK(built("date",
              {{Field::year, 2022}, {Field::month, 3}, {Field::day, 4}, {Field::hour, 256}}) ==
        "refused");
}

TEST_CASE("a day that is on no date", "[productions]") {
  CHECK(built("some", {}) == "XXXX-XX-XX");
  CHECK(built("some", {{Field::part, static_cast<int32_t>(DayPart::evening)}}) == "XXXX-XX-XXTEV");
}

TEST_CASE("clocks", "[productions]") {
  const auto at = [](Given given) { return built("relative", given); };
  CHECK(at({{Field::hour, 5}, {Field::meridiem, 1}}) == "2022-03-21T17");
  CHECK(at({{Field::hour, 12}, {Field::meridiem, 0}, {Field::minute, 30}}) == "2022-03-21T00:30");
  CHECK(at({{Field::hour, 12}, {Field::meridiem, 1}}) == "2022-03-21T12");
  CHECK(at({{Field::clock, 37800}}) == "2022-03-21T10:30");
  CHECK(at({{Field::clock, 37800}, {Field::meridiem, 1}}) == "2022-03-21T22:30");
  CHECK(at({{Field::hour, 13}, {Field::meridiem, 1}}) == "refused");
  CHECK(at({{Field::hour, 25}}) == "refused");
  CHECK(at({{Field::hour, 24}}) == "2022-03-21T24");
  CHECK(at({{Field::hour, 0}}) == "2022-03-21T00");
  CHECK(at({{Field::hour, 0}, {Field::meridiem, 0}}) == "refused");
  CHECK(at({{Field::clock, 41 * 60}, {Field::meridiem, 0}}) == "2022-03-21T00:41");  // 00:41 am
  CHECK(at({{Field::clock, 41 * 60}, {Field::meridiem, 1}}) == "refused");
  CHECK(at({{Field::hour, 12}, {Field::meridiem, 0}}) == "2022-03-21T00");
  CHECK(at({{Field::hour, 1}, {Field::meridiem, 0}}) == "2022-03-21T01");
  CHECK(at({{Field::hour, 8}, {Field::minute, 59}}) == "2022-03-21T08:59");
  CHECK(at({{Field::hour, 8}, {Field::minute, 0}}) == "2022-03-21T08:00");
  CHECK(at({{Field::hour, 8}, {Field::minute, 60}}) == "refused");
  CHECK(at({{Field::hour, 8}, {Field::minute, -1}}) == "refused");
  CHECK(at({{Field::clock, 37815}}) == "2022-03-21T10:30:15");
  CHECK(at({{Field::clock, 86340}}) == "2022-03-21T23:59");
  CHECK(at({{Field::clock, 90000}}) == "refused");
}

TEST_CASE("four digits of a clock", "[productions]") {
  const auto at = [](int32_t digits) { return built("relative", {{Field::hhmm, digits}}); };
  CHECK(at(1030) == "2022-03-21T10:30");
  CHECK(at(0) == "2022-03-21T00:00");
  CHECK(at(2359) == "2022-03-21T23:59");
  CHECK(at(2400) == "refused");
  CHECK(at(1060) == "refused");
  CHECK(at(-1) == "refused");
  CHECK(built("relative", {{Field::hhmm, 1030}, {Field::hour2, 14}}) ==
        "2022-03-21T10:30/2022-03-21T14");
}

TEST_CASE("minutes to an hour are of the hour before", "[productions]") {
  const auto to = [](int32_t minutes, int32_t hour) {
    return built("relative", {{Field::side, kPast}, {Field::minute, minutes}, {Field::hour, hour}});
  };
  CHECK(to(15, 9) == "2022-03-21T08:45");
  CHECK(to(59, 9) == "2022-03-21T08:01");
  CHECK(to(1, 9) == "2022-03-21T08:59");
  CHECK(to(0, 9) == "refused");
  CHECK(to(15, 1) == "2022-03-21T12:45");
  CHECK(to(15, 0) == "2022-03-21T23:45");
  CHECK(to(15, 13) == "2022-03-21T12:45");
  CHECK(built("relative", {{Field::side, kFuture}, {Field::minute, 15}, {Field::hour, 9}}) ==
        "2022-03-21T09:15");
}

TEST_CASE("of two clocks one may tell the half of the day for both", "[productions]") {
  const auto from_to = [](Given given) { return without_day(built("relative", given)); };
  const auto hours = [&](int32_t from, int32_t to) {
    return from_to({{Field::hour, from}, {Field::hour2, to}});
  };
  const auto to_pm = [&](int32_t from, int32_t minute, int32_t to) {
    return from_to(
        {{Field::hour, from}, {Field::minute, minute}, {Field::hour2, to}, {Field::meridiem2, 1}});
  };
  CHECK(to_pm(3, 30, 6) == "15:30/18");
  CHECK(to_pm(11, 0, 3) == "11:00/15");
  CHECK(to_pm(6, 0, 6) == "06:00/18");
  CHECK(to_pm(12, 0, 3) == "12:00/15");
  CHECK(to_pm(10, 30, 10) == "10:30/22");
  CHECK(to_pm(10, 0, 11) == "22:00/23");
  CHECK(from_to({{Field::hour, 13}, {Field::hour2, 3}, {Field::meridiem2, 1}}) == "13/15");
  const auto am_to = [&](int32_t from, int32_t to) {
    return from_to({{Field::hour, from}, {Field::meridiem, 0}, {Field::hour2, to}});
  };
  CHECK(am_to(8, 11) == "08/11");
  CHECK(am_to(8, 8) == "08/20");
  CHECK(am_to(8, 6) == "08/18");
  CHECK(from_to({{Field::hour, 12}, {Field::meridiem, 1}, {Field::hour2, 3}}) == "12/15");
  CHECK(from_to({{Field::hour, 11}, {Field::meridiem, 1}, {Field::hour2, 3}}) == "23/+03");
  CHECK(hours(14, 6) == "14/18");
  CHECK(hours(9, 5) == "09/17");
  CHECK(hours(3, 5) == "03/05");
  CHECK(hours(8, 8) == "08/20");
  CHECK(hours(20, 20) == "20/20");
  CHECK(hours(20, 19) == "20/+19");  // on the next day
  CHECK(hours(8, 13) == "08/13");
  constexpr int32_t kAfternoon = static_cast<int32_t>(DayPart::afternoon);
  CHECK(from_to({{Field::hour, 3}, {Field::hour2, 5}, {Field::part, kAfternoon}}) == "15/17");
}

TEST_CASE("the part of the day tells the half", "[productions]") {
  const auto at = [](int32_t hour, DayPart part) {
    const auto which = static_cast<int32_t>(part);
    return built("relative", {{Field::hour, hour}, {Field::part, which}}).substr(11);
  };
  CHECK(at(7, DayPart::morning) == "07");
  CHECK(at(1, DayPart::afternoon) == "13");
  CHECK(at(11, DayPart::evening) == "23");
  CHECK(at(12, DayPart::afternoon) == "12");
  CHECK(at(13, DayPart::afternoon) == "13");
  CHECK(at(0, DayPart::evening) == "00");
  CHECK(at(4, DayPart::night) == "04");
  CHECK(at(5, DayPart::night) == "17");
  CHECK(at(11, DayPart::night) == "23");
  CHECK(at(3, DayPart::daytime) == "03");
  CHECK(at(4, DayPart::evening) == "16");
}

TEST_CASE("counts", "[productions]") {
  const auto months = static_cast<int32_t>(Grain::month);
  CHECK(built("shift", {{Field::count, 2}, {Field::unit, months}}) == "2022-01");
  CHECK(built("shift", {{Field::count, 2}, {Field::unit, months}, {Field::side, 2}}) == "2022-05");
  CHECK(built("shift", {{Field::count, 2000000000}, {Field::unit, months}}) == "refused");
  CHECK(built("nth", {{Field::nth, 0}}) == "refused");
  CHECK(built("shift", {{Field::count, 99999999}}) != "refused");
  CHECK(built("shift", {{Field::count, 100000000}}) == "refused");
  CHECK(built("shift", {{Field::count, -99999999}}) != "refused");
  CHECK(built("shift", {{Field::count, -100000000}}) == "refused");
  CHECK(built("shift", {}) == "2022-03-20");
  CHECK(made<NthExpr>("nth", {}).nth == 1);
  CHECK(made<NthExpr>("nth", {{Field::nth, 2}, {Field::side, kPast}}).nth == -2);
  CHECK(made<NthExpr>("nth", {}).of == Grain::month);
}

TEST_CASE("so many Fridays ago and to come", "[productions]") {
  const auto fridays = [](int32_t count, int32_t side) {
    return made<RelativeExpr>("relative",
                              {{Field::weekday, 5}, {Field::count, count}, {Field::side, side}})
        .shift;
  };
  CHECK(fridays(3, kPast) == -3);
  CHECK(fridays(3, kFuture) == 3);
  CHECK(fridays(5000, kFuture) == 5000);
  CHECK(built("relative", {{Field::weekday, 5}, {Field::count, 5001}}) == "refused");
  CHECK(made<RelativeExpr>("relative", {{Field::weekday, 5}, {Field::count, 3}}).shift == -3);
}

TEST_CASE("decades and centuries are counted in years", "[productions]") {
  const auto ago = [](int32_t count, Grain unit) {
    return built("shift", {{Field::count, count}, {Field::unit, num(unit)}});
  };
  CHECK(ago(1, Grain::decade) == "2012");
  CHECK(ago(2, Grain::century) == "1822");
  CHECK(ago(3, Grain::year) == "2019");
  CHECK(ago(ShiftExpr::kVague, Grain::decade) == "PAST_REF");
  CHECK(ago(99999999, Grain::decade) == "PAST_REF");  // before every calendar
  CHECK(ago(100000, Grain::decade) == "PAST_REF");
}

TEST_CASE("a half is so many of the next finer unit", "[productions]") {
  const auto ago = [](int32_t count, Grain unit, int32_t side = kPast) {
    return built(
        "shift",
        {{Field::count, count}, {Field::unit, num(unit)}, {Field::half, 1}, {Field::side, side}});
  };
  CHECK(ago(1, Grain::year) == "2020-09");
  CHECK(ago(1, Grain::year, kFuture) == "2023-09");
  const auto lasting = [](Grain unit) {
    return built("duration", {{Field::count, 1}, {Field::unit, num(unit)}, {Field::half, 1}});
  };
  CHECK(lasting(Grain::year) == "P1Y6M");
  CHECK(lasting(Grain::hour) == "PT1H30M");
  CHECK(lasting(Grain::minute) == "PT1M30S");
  CHECK(lasting(Grain::week) == "P1.5W");
  CHECK(made<ShiftExpr>("shift", {{Field::unit, num(Grain::week)}, {Field::half, 1}}).tenths == 5);
}

TEST_CASE("centuries are counted in years as long as these can be counted", "[productions]") {
  const auto centuries = [](int32_t count) {
    return built("duration", {{Field::count, count}, {Field::unit, num(Grain::century)}});
  };
  CHECK(centuries(2) == "P200Y");
  CHECK(centuries(91'537'574) == "P91537574CE");
}

TEST_CASE("a length in two or three units names the coarser first", "[productions]") {
  constexpr int32_t kMonth = num(Grain::month);
  constexpr int32_t kYear = num(Grain::year);
  constexpr int32_t kDay = num(Grain::day);
  const auto ago = [&](int32_t unit, int32_t unit2, int32_t count = 1, int32_t side = kPast) {
    return built("shift", {{Field::count, count},
                           {Field::unit, unit},
                           {Field::count2, 2},
                           {Field::unit2, unit2},
                           {Field::side, side}});
  };
  CHECK(ago(kYear, kMonth) == "2021-01");
  CHECK(ago(kYear, kMonth, 1, kFuture) == "2023-05");
  CHECK(ago(kMonth, kMonth) == "refused");
  CHECK(built("shift", {{Field::count, 1},
                        {Field::unit, kYear},
                        {Field::count2, 0},
                        {Field::unit2, kMonth}}) == "2021");
  CHECK(built("shift", {{Field::count, 1},
                        {Field::unit, kYear},
                        {Field::count2, -1},
                        {Field::unit2, kMonth}}) == "refused");
  CHECK(ago(kMonth, kYear) == "refused");
  CHECK(ago(kYear, kMonth, ShiftExpr::kVague) == "refused");
  const auto lasting = [&](int32_t unit2, int32_t count2, int32_t unit3) {
    return built("duration", {{Field::count, 1},
                              {Field::unit, kYear},
                              {Field::count2, count2},
                              {Field::unit2, unit2},
                              {Field::count3, 4},
                              {Field::unit3, unit3}});
  };
  CHECK(lasting(kMonth, 3, kDay) == "P1Y3M4D");
  CHECK(lasting(kMonth, 0, kDay) == "P1Y4D");
  CHECK(lasting(kMonth, -1, kDay) == "refused");
  CHECK(built("duration", {{Field::count, ShiftExpr::kVague},
                           {Field::unit, kYear},
                           {Field::count2, 2},
                           {Field::unit2, kMonth}}) == "refused");  // "some years and two months"
  CHECK(lasting(kYear, 3, kDay) == "refused");
  CHECK(lasting(kMonth, 3, kMonth) == "refused");
  const auto quarters = [](int32_t n) {
    return built("duration", {{Field::unit, num(Grain::hour)}, {Field::quarter, n}});
  };
  CHECK(quarters(1) == "PT1H15M");
  CHECK(quarters(3) == "PT1H45M");
  CHECK(quarters(4) == "refused");
  const auto of_year = [](int32_t n) {
    return built("duration", {{Field::count, n}, {Field::unit, num(Grain::quarter)}});
  };
  CHECK(of_year(999) == "P999Q");
  CHECK(of_year(1000) == "refused");
}

TEST_CASE("without the field that it is made of there is no date", "[productions]") {
  for (const char* name : {"iso-date", "iso-month", "named-day", "numeric-date", "month-slash-day",
                           "week", "decade", "century", "season", "winter", "quarter", "half"}) {
    INFO(name);
    CHECK(built(name, {}) == "refused");
  }
}

TEST_CASE("fields that are not given have the common meaning", "[productions]") {
  CHECK(built("relative", {}) == "2022-03-21");
  CHECK(built("duration", {}) == "P1D");
  CHECK(built("set", {}) == "P1D");
  CHECK(made<OpenExpr>("open", {}).since);
  CHECK_FALSE(made<OpenExpr>("open", {{Field::since, 0}}).since);
  CHECK(made<SameExpr>("same", {}).containing == Grain::second);
  CHECK(made<ReferenceExpr>("reference", {}).side == Side::present);
  CHECK(made<ShiftExpr>("shift", {}).from == From::publication);
  CHECK(made<ShiftExpr>("shift", {{Field::base, 0}}).from == From::mention);
  CHECK_FALSE(made<ShiftExpr>("shift", {}).tense_decides);
  CHECK(made<ShiftExpr>("shift", {{Field::tense, 1}}).tense_decides);
  CHECK(made<RelativeExpr>("relative", {{Field::tense, 1}}).tense_decides);
  CHECK(made<RelativeExpr>("relative", {{Field::hour, 3}}).clock);
  CHECK(made<RelativeExpr>("relative", {{Field::clock, 3600}}).clock);
  CHECK_FALSE(made<RelativeExpr>("relative", {}).clock);
  const auto monday =
      made<SetExpr>("set", {{Field::weekday, 1}, {Field::part, 1}, {Field::day, 2}});
  CHECK(monday.weekday == 1);
  CHECK(monday.part == DayPart::morning);
  CHECK(monday.day == 2);
  CHECK(made<SetExpr>("set", {{Field::count, ShiftExpr::kVague}}).count == DurationExpr::kVague);
}

TEST_CASE("feasts by a packed day or by its parts", "[productions]") {
  CHECK(built("holiday", {{Field::month, 12}, {Field::day, 25}}) == "2021-12-25");
  CHECK(built("holiday", {{Field::easter, -2}, {Field::year, 2022}}) == "2022-04-15");
  CHECK(built("holiday",
              {{Field::nth, 4}, {Field::weekday, 4}, {Field::month, 11}, {Field::year, 2021}}) ==
        "2021-11-25");
  const int32_t christmas = *pack_holiday("12-25");
  CHECK(built("holiday", {{Field::holiday, christmas}, {Field::year, 2020}}) == "2020-12-25");
  CHECK(built("holiday", {{Field::holiday, christmas}, {Field::shift, 1}}) == "2022-12-25");
  CHECK(built("holiday", {{Field::holiday, christmas}, {Field::shift, -1}}) == "2021-12-25");
}

TEST_CASE("every production has a name of its own", "[productions]") {
  std::vector<std::string> names = production_names();
  for (const std::string& name : names) CHECK(find_production(name) != nullptr);
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
  CHECK(find_production("dates") == nullptr);
}

TEST_CASE("a field that names one of a few things holds the number of one", "[productions]") {
  Arguments arguments;
  CHECK(arguments.names_exist());
  arguments.set(Field::part, static_cast<int32_t>(DayPart::daytime));
  arguments.set(Field::unit, static_cast<int32_t>(Grain::millennium));
  CHECK(arguments.names_exist());
  for (const int32_t none : {-1, 99}) {
    Arguments wrong;
    wrong.set(Field::part, none);
    CHECK_FALSE(wrong.names_exist());
  }
  const std::pair<Field, int32_t> most[] = {{Field::unit, num(Grain::millennium)},
                                            {Field::unit2, num(Grain::millennium)},
                                            {Field::unit3, num(Grain::millennium)},
                                            {Field::part, static_cast<int32_t>(DayPart::daytime)},
                                            {Field::mod, static_cast<int32_t>(Mod::equal_or_more)},
                                            {Field::from, static_cast<int32_t>(From::sentence)},
                                            {Field::side, kFuture},
                                            {Field::month, 12},
                                            {Field::month2, 12},
                                            {Field::day, 31},
                                            {Field::day2, 31},
                                            {Field::weekday, 7},
                                            {Field::hour, 24},
                                            {Field::hour2, 24},
                                            {Field::season, 4},
                                            {Field::quarter, 4}};
  for (const auto& [field, last] : most) {
    INFO(field_names()[static_cast<size_t>(field)]);
    Arguments one;
    one.set(field, last);
    CHECK(one.names_exist());
    one.set(field, last + 1);
    CHECK_FALSE(one.names_exist());
  }
}

TEST_CASE("fields and constants", "[productions]") {
  for (const std::string& name : field_names()) CHECK(parse_field(name).has_value());
  CHECK(field_names().size() == static_cast<size_t>(Field::kCount));
  CHECK_FALSE(parse_field("yaer"));
  CHECK(parse_constant("month") == static_cast<int32_t>(Grain::month));
  CHECK(parse_constant("-3") == -3);
  CHECK(parse_constant("vague") == ShiftExpr::kVague);
  CHECK_FALSE(parse_constant("3x"));
  CHECK_FALSE(parse_constant(""));
}

TEST_CASE("no month of the moon has more than thirty days", "[productions]") {
  const int32_t ramadan = pack_holiday("islamic/09-01").value();
  const auto ramadan_of_1441 = [&](int32_t day) {
    return built("lunar-date", {{Field::holiday, ramadan}, {Field::day, day}, {Field::year, 1441}});
  };
  CHECK(ramadan_of_1441(1) == "2020-04-24");
  CHECK(ramadan_of_1441(30) == "2020-05-23");
  CHECK(ramadan_of_1441(31) == "refused");
  CHECK(ramadan_of_1441(0) == "refused");
}

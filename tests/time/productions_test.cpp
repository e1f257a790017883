#include "extractor/time/productions.h"

#include <catch2/catch.hpp>

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
  CHECK(built("date", {{Field::year, 50}}) == "1950");
}

TEST_CASE("years before our era", "[productions]") {
  CHECK(built("date", {{Field::year, 44}, {Field::era, -1}}) == "BC0044");
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
  CHECK(built("date", {{Field::month, 3}, {Field::stamp, 607}}) == "2022-03-06/2022-03-07");
  CHECK(built("date", {{Field::month, 3}, {Field::stamp, 706}}) == "refused");
  CHECK(built("decade", {{Field::decade, 470}, {Field::era, -1}}) == "BC047");
  CHECK(built("decade", {{Field::decade, 1995}}) == "refused");
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
}

TEST_CASE("decades and centuries", "[productions]") {
  CHECK(built("decade", {{Field::decade, 1990}}) == "199");
  CHECK(built("decade", {{Field::decade, 90}}) == "199");
  CHECK(built("decade", {{Field::decade, 20}}) == "192");
  CHECK(built("decade", {{Field::decade, 10}}) == "201");
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
}

TEST_CASE("counts", "[productions]") {
  const auto months = static_cast<int32_t>(Grain::month);
  CHECK(built("shift", {{Field::count, 2}, {Field::unit, months}}) == "2022-01");
  CHECK(built("shift", {{Field::count, 2}, {Field::unit, months}, {Field::side, 2}}) == "2022-05");
  CHECK(built("shift", {{Field::count, 2000000000}, {Field::unit, months}}) == "refused");
  CHECK(built("nth", {{Field::nth, 0}}) == "refused");
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

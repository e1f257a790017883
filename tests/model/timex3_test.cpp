#include "extractor/model/timex3.h"

#include <catch2/catch.hpp>

#include "tests/model/units.h"

namespace dateline::test {

TEST_CASE("units have TIMEX3 values") {
  constexpr int kUnknown = CalendarUnit::kUnknownYear;
  CalendarUnit night = day(2022, 2, 24);
  night.grain = Grain::day_part;
  night.part = DayPart::night;
  CalendarUnit friday = day(kUnknown, 0, 0);
  friday.weekday = 5;
  struct Row {
    CalendarUnit unit;
    const char* value;
  };
  const Row rows[] = {
      {day(2022, 2, 24), "2022-02-24"},
      {day(kUnknown, 2, 24), "XXXX-02-24"},
      {friday, "XXXX-WXX-5"},
      {night, "2022-02-24TNI"},
      {clock(day(2022, 2, 24), Grain::hour, 5), "2022-02-24T05"},
      {clock(day(2022, 2, 24), Grain::minute, 5, 30), "2022-02-24T05:30"},
      {clock(day(2022, 2, 24), Grain::second, 5, 30, 7), "2022-02-24T05:30:07"},
      {part_of_year(2022, Grain::week, 11), "2022-W11"},
      {part_of_year(2022, Grain::week, 1), "2022-W01"},
      {part_of_year(2022, Grain::weekend, 11), "2022-W11-WE"},
      {month(2022, 2), "2022-02"},
      {month(kUnknown, 2), "XXXX-02"},
      {part_of_year(2021, Grain::quarter, 3), "2021-Q3"},
      {part_of_year(2021, Grain::quarter, 0), "2021-QX"},
      {part_of_year(2021, Grain::half, 1), "2021-H1"},
      {part_of_year(2022, Grain::season, 1), "2022-SP"},
      {part_of_year(kUnknown, Grain::season, 4), "XXXX-WI"},
      {year(2005), "2005"},
      {year(-43), "BC0044"},
      {year(0), "BC0001"},
      {day(-43, 3, 15), "BC0044-03-15"},
      {year(1990, Grain::decade), "199"},
      {year(-488, Grain::decade), "BC048"},
      {year(1900, Grain::century), "19"},
      {year(-499, Grain::century), "BC04"},
      {year(2000, Grain::millennium), "2"},
  };
  for (const auto& row : rows) CHECK(timex_value(row.unit) == row.value);
}

TEST_CASE("spans have TIMEX3 values") {
  TimeSpan since = TimeSpan::of(year(2014));
  since.open_end = true;
  TimeSpan until = TimeSpan::between(year(2000), year(2014));
  until.open_begin = true;
  CHECK(timex_value(since) == "2014");
  CHECK(timex_value(until) == "2014");
  CHECK(timex_value(TimeSpan::between(year(1999), month(2012, 5))) == "1999/2012-05");
}

TEST_CASE("types and mods have their TimeML names") {
  CHECK(timex_type_name(TimexType::date) == "DATE");
  CHECK(timex_type_name(TimexType::set) == "SET");
  CHECK(mod_name(Mod::none).empty());
  CHECK(mod_name(Mod::approx) == "APPROX");
  CHECK(mod_name(Mod::equal_or_more) == "EQUAL_OR_MORE");
}

}  // namespace dateline::test

#include "extractor/model/calendar_unit.h"

#include <catch2/catch.hpp>

#include "extractor/model/timex3.h"
#include "tests/model/units.h"

namespace dateline::test {
namespace {

constexpr int kUnknown = CalendarUnit::kUnknownYear;

date::sys_days at(int y, unsigned m, unsigned d) {
  return date::sys_days{date::year{y} / date::month{m} / date::day{d}};
}

std::string text(const std::optional<CalendarUnit>& unit) {
  return unit ? timex_value(*unit) : "nothing";
}

}  // namespace

TEST_CASE("a unit covers its days") {
  struct Row {
    CalendarUnit unit;
    const char* days;
  };
  const Row rows[] = {
      {day(2022, 2, 24), "2022-02-24..2022-02-24"},
      {day(2024, 2, 29), "2024-02-29..2024-02-29"},
      {day(2000, 2, 29), "2000-02-29..2000-02-29"},
      {day(2023, 2, 29), "nothing"},
      {day(1900, 2, 29), "nothing"},
      {day(2023, 2, 30), "nothing"},
      {day(2023, 4, 31), "nothing"},
      {day(kUnknown, 2, 24), "nothing"},
      {day(2022, 0, 24), "nothing"},
      {day(2022, 2, 0), "nothing"},
      {clock(day(2022, 2, 24), Grain::minute, 23, 59), "2022-02-24..2022-02-24"},
      {part_of_year(2022, Grain::week, 11), "2022-03-14..2022-03-20"},
      {part_of_year(2022, Grain::weekend, 11), "2022-03-19..2022-03-20"},
      {part_of_year(2020, Grain::week, 53), "2020-12-28..2021-01-03"},
      {part_of_year(2021, Grain::week, 53), "nothing"},
      {part_of_year(2021, Grain::week, 1), "2021-01-04..2021-01-10"},
      {part_of_year(2019, Grain::week, 1), "2018-12-31..2019-01-06"},
      {part_of_year(2022, Grain::week, 0), "nothing"},
      {month(2022, 2), "2022-02-01..2022-02-28"},
      {month(2024, 2), "2024-02-01..2024-02-29"},
      {month(2022, 12), "2022-12-01..2022-12-31"},
      {month(2022, 0), "nothing"},
      {month(2022, 13), "nothing"},
      {part_of_year(2003, Grain::season, 1), "2003-03-01..2003-05-31"},
      {part_of_year(2003, Grain::season, 2), "2003-06-01..2003-08-31"},
      {part_of_year(2003, Grain::season, 3), "2003-09-01..2003-11-30"},
      {part_of_year(2003, Grain::season, 4), "2002-12-01..2003-02-28"},
      {part_of_year(2021, Grain::quarter, 3), "2021-07-01..2021-09-30"},
      {part_of_year(2021, Grain::quarter, 4), "2021-10-01..2021-12-31"},
      {part_of_year(2021, Grain::quarter, 5), "nothing"},
      {part_of_year(2021, Grain::half, 2), "2021-07-01..2021-12-31"},
      {year(2005), "2005-01-01..2005-12-31"},
      {year(0), "0000-01-01..0000-12-31"},
      {year(-43), "-0043-01-01..-0043-12-31"},
      {year(1990, Grain::decade), "1990-01-01..1999-12-31"},
      {year(1900, Grain::century), "1900-01-01..1999-12-31"},
      {year(1000, Grain::millennium), "1000-01-01..1999-12-31"},
      {year(12000), "Y12000-01-01..Y12000-12-31"},
      {year(1000000), "nothing"},
      {year(kUnknown), "nothing"},
  };
  for (const auto& row : rows) {
    INFO(timex_value(row.unit));
    CHECK(days_text(days_of(row.unit)) == row.days);
  }
}

TEST_CASE("known fields can be a date or not") {
  CHECK(is_possible(day(kUnknown, 2, 29)));
  CHECK_FALSE(is_possible(day(kUnknown, 2, 30)));
  CHECK_FALSE(is_possible(day(2023, 2, 29)));
  CHECK(is_possible(day(2024, 2, 29)));
  CHECK(is_possible(day(kUnknown, 0, 31)));
  CHECK_FALSE(is_possible(day(kUnknown, 0, 32)));
  CHECK_FALSE(is_possible(day(2022, 13, 1)));
  CHECK(is_possible(part_of_year(kUnknown, Grain::week, 53)));
  CHECK_FALSE(is_possible(part_of_year(2021, Grain::week, 53)));
  CHECK_FALSE(is_possible(part_of_year(2021, Grain::quarter, 5)));
  CHECK_FALSE(is_possible(part_of_year(2021, Grain::half, 3)));
  CHECK_FALSE(is_possible(month(2021, 13)));
  CHECK(is_possible(clock(day(2022, 2, 24), Grain::minute, 24, 0)));
  CHECK_FALSE(is_possible(clock(day(2022, 2, 24), Grain::minute, 24, 1)));
  CHECK_FALSE(is_possible(clock(day(2022, 2, 24), Grain::minute, 12, 60)));
  CHECK_FALSE(is_possible(year(400000)));
}

TEST_CASE("the unit that holds a day") {
  struct Row {
    date::sys_days day;
    Grain grain;
    const char* unit;
  };
  const Row rows[] = {
      {at(2022, 3, 21), Grain::day, "2022-03-21"},
      {at(2022, 3, 21), Grain::minute, "2022-03-21"},
      {at(2022, 3, 21), Grain::week, "2022-W12"},
      {at(2022, 3, 20), Grain::week, "2022-W11"},
      {at(2022, 3, 20), Grain::weekend, "2022-W11-WE"},
      {at(2021, 1, 3), Grain::week, "2020-W53"},
      {at(2018, 12, 31), Grain::week, "2019-W01"},
      {at(2022, 3, 21), Grain::month, "2022-03"},
      {at(2022, 3, 1), Grain::season, "2022-SP"},
      {at(2022, 2, 28), Grain::season, "2022-WI"},
      {at(2022, 12, 1), Grain::season, "2023-WI"},
      {at(2022, 11, 30), Grain::season, "2022-FA"},
      {at(2022, 9, 30), Grain::quarter, "2022-Q3"},
      {at(2022, 6, 30), Grain::half, "2022-H1"},
      {at(2022, 7, 1), Grain::half, "2022-H2"},
      {at(2022, 7, 1), Grain::year, "2022"},
      {at(2022, 7, 1), Grain::decade, "202"},
      {at(2022, 7, 1), Grain::century, "20"},
      {at(2022, 7, 1), Grain::millennium, "2"},
  };
  for (const auto& row : rows) {
    const CalendarUnit unit = unit_containing(row.day, row.grain);
    CHECK(timex_value(unit) == row.unit);
    const auto days = days_of(unit);
    REQUIRE(days);
    const bool weekend = row.grain == Grain::weekend;
    CHECK((weekend || days->begin <= row.day));
    CHECK(row.day < days->end);
  }
}

TEST_CASE("every day lies in the unit that is said to hold it") {
  for (auto day_ = at(1895, 1, 1); day_ < at(2105, 1, 1); day_ += date::days{1})
    for (const Grain grain : {Grain::day, Grain::week, Grain::month, Grain::season, Grain::quarter,
                              Grain::half, Grain::year, Grain::decade, Grain::century}) {
      const auto days = days_of(unit_containing(day_, grain));
      if (!days || day_ < days->begin || day_ >= days->end)
        FAIL(format_day(day_) << " " << grain_name(grain));
    }
}

TEST_CASE("shifts are as precise as the coarser of step and unit") {
  struct Row {
    CalendarUnit unit;
    int count;
    Grain step;
    const char* shifted;
    const char* exactly;
  };
  const CalendarUnit march12 = day(2005, 3, 12);
  const CalendarUnit half_past_five = clock(day(2022, 12, 31), Grain::minute, 17, 30);
  const Row rows[] = {
      {march12, 1, Grain::year, "2006", "2006-03-12"},
      {march12, -1, Grain::year, "2004", "2004-03-12"},
      {march12, 3, Grain::day, "2005-03-15", "2005-03-15"},
      {march12, -12, Grain::day, "2005-02-28", "2005-02-28"},
      {march12, 1, Grain::week, "2005-W11", "2005-03-19"},
      {march12, 2, Grain::month, "2005-05", "2005-05-12"},
      {march12, -3, Grain::month, "2004-12", "2004-12-12"},
      {march12, 1, Grain::quarter, "2005-Q2", "2005-06-12"},
      {march12, 1, Grain::season, "2005-SU", "2005-06-12"},
      {march12, -1, Grain::season, "2005-WI", "2004-12-12"},
      {march12, 1, Grain::decade, "201", "2015-03-12"},
      {march12, -1, Grain::century, "19", "1905-03-12"},
      {march12, 1, Grain::weekend, "2005-W11-WE", "2005-03-19"},
      {march12, 2, Grain::hour, "nothing", "nothing"},
      {march12, 2, Grain::day_part, "nothing", "nothing"},
      {day(2022, 1, 31), 1, Grain::month, "2022-02", "2022-02-28"},
      {day(2024, 2, 29), 1, Grain::year, "2025", "2025-02-28"},
      {day(2024, 2, 29), 4, Grain::year, "2028", "2028-02-29"},
      {month(2005, 3), 2, Grain::year, "2007", "2007-03"},
      {month(2005, 11), 2, Grain::month, "2006-01", "2006-01"},
      {month(2005, 11), 1, Grain::quarter, "2006-Q1", "2006-02"},
      {month(2005, 11), 2, Grain::week, "nothing", "nothing"},
      {year(2005), 2, Grain::month, "nothing", "nothing"},
      {year(2005), 2, Grain::year, "2007", "2007"},
      {year(2005), 1, Grain::decade, "201", "2015"},
      {year(2005), -2005, Grain::year, "BC0001", "BC0001"},
      {year(1990, Grain::decade), 1, Grain::decade, "200", "200"},
      {year(1990, Grain::decade), 2, Grain::year, "nothing", "nothing"},
      {part_of_year(2020, Grain::week, 53), 1, Grain::week, "2021-W01", "2021-W01"},
      {part_of_year(2020, Grain::week, 53), 1, Grain::year, "2021", "2021-W52"},
      {part_of_year(2020, Grain::week, 53), 1, Grain::month, "2021-01", "2021-01"},
      {part_of_year(2022, Grain::weekend, 11), -1, Grain::weekend, "2022-W10-WE", "2022-W10-WE"},
      {part_of_year(2022, Grain::weekend, 11), -1, Grain::week, "2022-W10", "2022-W10-WE"},
      {part_of_year(2022, Grain::quarter, 4), 1, Grain::quarter, "2023-Q1", "2023-Q1"},
      {part_of_year(2022, Grain::quarter, 4), 1, Grain::half, "2023-H1", "2023-Q2"},
      {part_of_year(2022, Grain::season, 4), 1, Grain::season, "2022-SP", "2022-SP"},
      {part_of_year(2022, Grain::season, 4), -1, Grain::season, "2021-FA", "2021-FA"},
      {part_of_year(2022, Grain::season, 3), 1, Grain::season, "2023-WI", "2023-WI"},
      {part_of_year(2022, Grain::season, 4), 1, Grain::year, "2023", "2023-WI"},
      {part_of_year(2022, Grain::season, 1), 1, Grain::quarter, "nothing", "nothing"},
      {half_past_five, 8, Grain::hour, "2023-01-01T01", "2023-01-01T01:30"},
      {half_past_five, -45, Grain::minute, "2022-12-31T16:45", "2022-12-31T16:45"},
      {half_past_five, 1, Grain::day, "2023-01-01", "2023-01-01T17:30"},
      {half_past_five, 2, Grain::month, "2023-02", "2023-02-28T17:30"},
      {half_past_five, 10, Grain::second, "nothing", "nothing"},
      {day(kUnknown, 3, 12), 1, Grain::year, "nothing", "nothing"},
      {day(2005, 0, 12), 1, Grain::month, "nothing", "nothing"},
      {day(2005, 0, 0), 1, Grain::year, "2006", "nothing"},
      {day(2023, 2, 30), 1, Grain::day, "nothing", "nothing"},
      {march12, std::numeric_limits<int>::max(), Grain::day, "nothing", "nothing"},
      {march12, std::numeric_limits<int>::min(), Grain::millennium, "nothing", "nothing"},
      {month(2005, 3), std::numeric_limits<int>::max(), Grain::month, "nothing", "nothing"},
  };
  for (const auto& row : rows) {
    INFO(timex_value(row.unit) << " + " << row.count << " " << grain_name(row.step));
    CHECK(text(shifted(row.unit, row.count, row.step)) == row.shifted);
    CHECK(text(shifted_exactly(row.unit, row.count, row.step)) == row.exactly);
  }
}

TEST_CASE("a shift and its opposite come back") {
  for (const Grain grain : {Grain::day, Grain::week, Grain::weekend, Grain::month, Grain::season,
                            Grain::quarter, Grain::half, Grain::year, Grain::decade})
    for (int count = -60; count <= 60; count += 7) {
      const CalendarUnit from = unit_containing(at(2020, 12, 31), grain);
      const auto there = shifted(from, count, grain);
      REQUIRE(there);
      CHECK(shifted(*there, -count, grain) == from);
    }
}

TEST_CASE("what is known of a day without its number is its month, or its year",
          "[calendar_unit]") {
  const CalendarUnit whole = day(1974, 11, 21);
  CHECK(as_far_as_known(whole) == whole);
  CHECK(as_far_as_known(day(kUnknown, 11, 0)) == day(kUnknown, 11, 0));
  CalendarUnit afternoon = day(1974, 11, 0);
  afternoon.grain = Grain::day_part;
  afternoon.part = DayPart::afternoon;
  CHECK(as_far_as_known(afternoon) == unit_containing(date::year{1974} / 11 / 21, Grain::month));
  CalendarUnit friday = day(1974, 0, 0);
  friday.weekday = 5;
  CHECK(as_far_as_known(friday) == year(1974));
  CHECK(as_far_as_known(part_of_year(1974, Grain::season, 0)) == year(1974));
}

}  // namespace dateline::test

#include "extractor/model/edtf.h"

#include <catch2/catch.hpp>

#include "tests/model/units.h"

namespace dateline::test {
namespace {

constexpr int kUnknown = CalendarUnit::kUnknownYear;

TimeSpan about(TimeSpan when) {
  when.approximate = true;
  return when;
}

TimeSpan since(const CalendarUnit& unit) {
  TimeSpan when = TimeSpan::of(unit);
  when.open_end = true;
  return when;
}

TimeSpan until(const CalendarUnit& unit) {
  TimeSpan when = TimeSpan::of(unit);
  when.open_begin = true;
  return when;
}

CalendarUnit some_friday() {
  CalendarUnit unit = day(kUnknown, 0, 0);
  unit.weekday = 5;
  return unit;
}

std::string bounds(const TimeSpan& when) {
  const auto begin = when.begin_day();
  const auto end = when.end_day();
  return (begin ? format_day(*begin) : "?") + " " + (end ? format_day(*end - date::days{1}) : "?");
}

}  // namespace

TEST_CASE("spans are written as EDTF, and read back to the same days") {
  struct Row {
    TimeSpan when;
    const char* edtf;
    const char* bounds;
  };
  const Row rows[] = {
      {TimeSpan::of(day(2022, 2, 24)), "2022-02-24", "2022-02-24 2022-02-24"},
      {TimeSpan::of(clock(day(2022, 2, 24), Grain::minute, 5, 30)), "2022-02-24",
       "2022-02-24 2022-02-24"},
      {TimeSpan::of(month(2022, 2)), "2022-02", "2022-02-01 2022-02-28"},
      {TimeSpan::of(year(2005)), "2005", "2005-01-01 2005-12-31"},
      {TimeSpan::of(year(987)), "0987", "0987-01-01 0987-12-31"},
      {TimeSpan::of(year(0)), "0000", "0000-01-01 0000-12-31"},
      {TimeSpan::of(year(-43)), "-0043", "-0043-01-01 -0043-12-31"},
      {TimeSpan::of(day(-43, 3, 15)), "-0043-03-15", "-0043-03-15 -0043-03-15"},
      {TimeSpan::of(year(12000)), "Y12000", "Y12000-01-01 Y12000-12-31"},
      {TimeSpan::of(year(-12000)), "Y-12000", "Y-12000-01-01 Y-12000-12-31"},
      {TimeSpan::of(year(1990, Grain::decade)), "199X", "1990-01-01 1999-12-31"},
      {TimeSpan::of(year(1900, Grain::century)), "19XX", "1900-01-01 1999-12-31"},
      {TimeSpan::of(year(2000, Grain::millennium)), "2XXX", "2000-01-01 2999-12-31"},
      {TimeSpan::of(year(-49, Grain::decade)), "-004X", "-0049-01-01 -0040-12-31"},
      {TimeSpan::of(year(-499, Grain::century)), "-04XX", "-0499-01-01 -0400-12-31"},
      {TimeSpan::of(year(-500, Grain::century)), "-0500/-0401", "-0500-01-01 -0401-12-31"},
      {TimeSpan::of(year(1901, Grain::century)), "1901/2000", "1901-01-01 2000-12-31"},
      {TimeSpan::of(year(-5, Grain::decade)), "-0005/0004", "-0005-01-01 0004-12-31"},
      {TimeSpan::of(year(12000, Grain::decade)), "Y12000/Y12009", "Y12000-01-01 Y12009-12-31"},
      {TimeSpan::of(part_of_year(2003, Grain::season, 1)), "2003-21", "2003-03-01 2003-05-31"},
      {TimeSpan::of(part_of_year(2003, Grain::season, 4)), "2003-24", "2002-12-01 2003-02-28"},
      {TimeSpan::of(part_of_year(2021, Grain::quarter, 3)), "2021-35", "2021-07-01 2021-09-30"},
      {TimeSpan::of(part_of_year(2021, Grain::half, 1)), "2021-40", "2021-01-01 2021-06-30"},
      {TimeSpan::of(part_of_year(2021, Grain::half, 2)), "2021-41", "2021-07-01 2021-12-31"},
      {TimeSpan::of(part_of_year(2022, Grain::week, 11)), "2022-03-14/2022-03-20",
       "2022-03-14 2022-03-20"},
      {TimeSpan::of(part_of_year(2022, Grain::weekend, 11)), "2022-03-19/2022-03-20",
       "2022-03-19 2022-03-20"},
      {TimeSpan::of(part_of_year(2020, Grain::week, 53)), "2020-12-28/2021-01-03",
       "2020-12-28 2021-01-03"},
      {TimeSpan::between(year(1999), month(2012, 5)), "1999/2012-05", "1999-01-01 2012-05-31"},
      {TimeSpan::between(part_of_year(2022, Grain::week, 11), month(2022, 5)), "2022-03-14/2022-05",
       "2022-03-14 2022-05-31"},
      {TimeSpan::between(month(2022, 1), part_of_year(2022, Grain::weekend, 11)),
       "2022-01/2022-03-20", "2022-01-01 2022-03-20"},
      {about(TimeSpan::of(month(2022, 3))), "2022-03~", "2022-03-01 2022-03-31"},
      {about(TimeSpan::of(year(1990, Grain::decade))), "199X~", "1990-01-01 1999-12-31"},
      {about(TimeSpan::between(year(1999), year(2001))), "1999~/2001~", "1999-01-01 2001-12-31"},
      {since(year(2014)), "2014/..", "2014-01-01 ?"},
      {until(year(2014)), "../2014", "? 2014-12-31"},
      {since(part_of_year(2022, Grain::week, 11)), "2022-03-14/..", "2022-03-14 ?"},
      {about(until(month(2014, 3))), "../2014-03~", "? 2014-03-31"},
      {TimeSpan::of(day(kUnknown, 2, 24)), "XXXX-02-24", "? ?"},
      {TimeSpan::of(month(kUnknown, 2)), "XXXX-02", "? ?"},
      {TimeSpan::of(some_friday()), "XXXX-XX-XX", "? ?"},
      {TimeSpan::of(part_of_year(kUnknown, Grain::season, 2)), "XXXX-22", "? ?"},
      {TimeSpan::of(year(kUnknown)), "XXXX", "? ?"},
      {TimeSpan::of(day(2022, 0, 24)), "2022-XX-24", "? ?"},
      {TimeSpan::between(day(kUnknown, 2, 24), day(kUnknown, 3, 1)), "XXXX-02-24/XXXX-03-01",
       "? ?"},
  };
  for (const auto& row : rows) {
    INFO(row.edtf);
    CHECK(to_edtf(row.when) == row.edtf);
    CHECK(bounds(row.when) == row.bounds);
    const auto read = parse_edtf(row.edtf);
    REQUIRE(read);
    CHECK(bounds(*read) == row.bounds);
    CHECK(to_edtf(*read) == row.edtf);
    CHECK(read->approximate == row.when.approximate);
  }
}

TEST_CASE("EDTF that we do not write is read too") {
  struct Row {
    const char* text;
    const char* bounds;
  };
  const Row rows[] = {
      {"2022-W11", "2022-03-14 2022-03-20"},
      {"2022?", "2022-01-01 2022-12-31"},
      {"2022-03%", "2022-03-01 2022-03-31"},
      {"2014/", "2014-01-01 ?"},
      {"/2014", "? 2014-12-31"},
      {"2003-25", "2003-03-01 2003-05-31"},
      {"2022-XX", "? ?"},
      {"2022-02-24/2022-02-24", "2022-02-24 2022-02-24"},
      {"Y2022", "2022-01-01 2022-12-31"},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    const auto read = parse_edtf(row.text);
    REQUIRE(read);
    CHECK(bounds(*read) == row.bounds);
  }
}

TEST_CASE("what is not EDTF is said to be so, with the part that is wrong") {
  struct Row {
    const char* text;
    const char* part;
  };
  const Row rows[] = {
      {"", "\"\""},
      {"yesterday", "\"yesterday\""},
      {"2022-02-30", "\"2022-02-30\" is a date that does not exist"},
      {"2022-13", "\"2022-13\""},
      {"2022-2-4", "\"2022-2-4\""},
      {"2022-02-24T05:30", "\"2022-02-24T05:30\""},
      {"2022-02-24x", "\"2022-02-24x\""},
      {"22", "\"22\""},
      {"2021-W53", "\"2021-W53\" is a date that does not exist"},
      {"2022-39", "\"2022-39\""},
      {"2022-21-01", "\"2022-21-01\""},
      {"1X9X", "\"1X9X\""},
      {"199X-03", "\"199X-03\""},
      {"Y99999999999", "\"Y99999999999\""},
      {"Y", "\"Y\""},
      {"2022-", "\"2022-\""},
      {"2022/tomorrow", "\"tomorrow\""},
      {"2014/2013", "\"2014/2013\" ends before it begins"},
      {"../..", "names no date"},
      {"/", "names no date"},
      {"1999/2000/2001", "\"2000/2001\""},
      {"2022~~", "\"2022~~\""},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    const auto read = parse_edtf(row.text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::invalid_input);
    CHECK_THAT(read.error().message, Catch::Contains(row.part));
  }
}

TEST_CASE("what is known of a span") {
  CHECK(TimeSpan::of(day(kUnknown, 2, 24)).is_unresolved());
  CHECK(since(day(kUnknown, 2, 24)).is_unresolved());
  CHECK_FALSE(since(year(2014)).is_unresolved());
  CHECK_FALSE(TimeSpan::of(year(2014)).is_unresolved());
  CHECK(TimeSpan::between(year(1999), month(2012, 5)).grain() == Grain::year);
  CHECK(since(month(2014, 2)).grain() == Grain::month);
  TimeSpan approx = TimeSpan::of(year(2005));
  approx.mod = Mod::approx;
  CHECK(to_edtf(approx) == "2005~");
  approx.mod = Mod::mid;
  CHECK(to_edtf(approx) == "2005");
}

TEST_CASE("an hour that is about some hour makes no vague day", "[edtf]") {
  TimeSpan at = TimeSpan::of(day(2008, 6, 12));
  at.first.grain = at.last.grain = Grain::hour;
  at.mod = Mod::approx;
  CHECK(to_edtf(at) == "2008-06-12");
  at.first.grain = at.last.grain = Grain::day;
  CHECK(to_edtf(at) == "2008-06-12~");
}

}  // namespace dateline::test

#include "cli/render/display_date.h"

#include <catch2/catch.hpp>

#include "extractor/model/edtf.h"

using namespace dateline;

namespace {

std::string shown(std::string_view edtf) {
  const auto when = parse_edtf(edtf);
  REQUIRE(when);
  return cli::display_date(*when);
}

}  // namespace

TEST_CASE("Dates in words") {
  CHECK(shown("2022-02-24") == "February 24, 2022");
  CHECK(shown("2022-02") == "February 2022");
  CHECK(shown("2005") == "2005");
  CHECK(shown("199X") == "the 1990s");
  CHECK(shown("19XX") == "the 20th century");
  CHECK(shown("2001-21") == "spring 2001");
  CHECK(shown("2001-35") == "third quarter of 2001");
  CHECK(shown("2014/..") == "since 2014");
  CHECK(shown("../2014") == "until 2014");
  CHECK(shown("1999/2012-05") == "1999 to May 2012");
  CHECK(shown("2022-03~") == "about March 2022");
  CHECK(shown("XXXX-02-24") == "February 24 (year unknown)");
}

TEST_CASE("A time of a day that nobody named") {
  CalendarUnit night;
  night.grain = Grain::day_part;
  night.year = CalendarUnit::kUnknownYear;
  night.part = DayPart::night;
  CHECK(cli::display_unit(night) == "an unknown day (night)");
  night.day = 4;
  CHECK(cli::display_unit(night) == "day 4 of an unknown month (night)");
}

TEST_CASE("Weeks, years before the common era, modifiers") {
  const date::sys_days day{date::year{2022} / 3 / 16};
  CHECK(cli::display_unit(unit_containing(day, Grain::week)) == "the week of March 14, 2022");
  CHECK(cli::display_year(-43) == "44 BCE");
  TimeSpan when = TimeSpan::of(unit_containing(day, Grain::year));
  when.mod = Mod::start;
  CHECK(cli::display_date(when) == "early 2022");
  when = TimeSpan::of(unit_containing(day, Grain::decade));
  when.mod = Mod::end;
  CHECK(cli::display_date(when) == "the late 2020s");
}

TEST_CASE("It is late in the morning, not late in the day") {
  TimeSpan when = TimeSpan::of({Grain::day, 2017, 12, 30});
  when.first.grain = when.last.grain = Grain::day_part;
  when.first.part = when.last.part = DayPart::morning;
  CHECK(cli::display_date(when) == "December 30, 2017 (morning)");
  when.mod = Mod::end;
  CHECK(cli::display_date(when) == "December 30, 2017 (late morning)");
  CHECK(cli::display_time(when) == "late morning");
  CHECK(cli::display_time(TimeSpan::of({Grain::day, 2017, 12, 30})).empty());
}

TEST_CASE("When an article was published, in words") {
  CHECK(cli::display_moment(*parse_moment("2017-08-29T17:12")) == "August 29, 2017, 17:12");
  CHECK(cli::display_moment(*parse_moment("2017-08-29")) == "August 29, 2017");
  CHECK(cli::display_moment(*parse_moment("2017-08-29T00:00")) == "August 29, 2017");
}

#include "cli/render/outline.h"

#include <catch2/catch.hpp>

#include "extractor/model/edtf.h"

using namespace dateline;

namespace {

std::string place(std::string_view edtf) {
  const auto when = parse_edtf(edtf);
  REQUIRE(when);
  const cli::Place found = cli::place_of(*when);
  return found.period + "|" + found.part + "|" + found.day + "|" + found.label;
}

}  // namespace

TEST_CASE("A date stands at the level of its precision") {
  CHECK(place("2022-02-24") == "2022|February|Thursday, February 24|");
  CHECK(place("2022-02") == "2022|February||");
  CHECK(place("2022") == "2022|||");
  CHECK(place("2022-21") == "2022|Spring 2022||");
  CHECK(place("199X") == "The 1990s|||");
}

TEST_CASE("What the headings do not say is said") {
  CHECK(place("2014/..") == "2014|||since 2014");
  CHECK(place("2022-03~") == "2022|March||about March 2022");
  CHECK(place("XXXX-02-24") == "Year unknown|||February 24 (year unknown)");
}

TEST_CASE("Under the heading of its day, a time says no more than the time") {
  TimeSpan when = TimeSpan::of({Grain::day, 2017, 8, 29});
  when.first.grain = when.last.grain = Grain::minute;
  when.first.hour = when.last.hour = 5;
  when.first.minute = when.last.minute = 58;
  CHECK(cli::place_of(when).label == "05:58");
  when.approximate = true;
  CHECK(cli::place_of(when).label == "about 05:58");
  when.first.year = when.last.year = CalendarUnit::kUnknownYear;
  CHECK(cli::place_of(when).label == "about August 29 (year unknown), 05:58");
}

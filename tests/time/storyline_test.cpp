#include "extractor/time/storyline.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

ToldDate year(int32_t y, bool in_passing = false) {
  return {{Grain::year, y}, nullptr, in_passing};
}
ToldDate month(int32_t y, uint8_t m) {
  return {{Grain::month, y, m}, nullptr, false};
}
ToldDate month(uint8_t m) {
  return month(CalendarUnit::kUnknownYear, m);
}

std::vector<bool> asides(const std::vector<ToldDate>& dates) {
  std::vector<bool> out;
  for (const StoryStep& step : follow_story(dates)) out.push_back(step.aside);
  return out;
}

using Flags = std::vector<bool>;

}  // namespace

TEST_CASE("a date far off between near ones is a look aside", "[storyline]") {
  CHECK(asides({month(1803, 4), month(1808, 11), month(1803, 5), month(1803, 6)}) ==
        Flags{false, true, false, false});
  CHECK(asides({month(1791, 10), year(1911), month(1792, 1)}) == Flags{false, true, false});
}

TEST_CASE("a date that opens its sentence is less easily left aside", "[storyline]") {
  ToldDate bridge = month(1838, 5);
  const std::vector<ToldDate> dates = {month(1832, 6), bridge, month(7)};
  CHECK(asides(dates) == Flags{false, true, false});
  bridge.opens = true;
  CHECK(asides({month(1832, 6), bridge, month(7)}) == Flags{false, false, false});
}

TEST_CASE("the month that comes next is not passed over", "[storyline]") {
  const auto steps = follow_story({month(1931, 6), month(12), month(1934, 10)});
  CHECK(steps[1].year == 1931);
}

TEST_CASE("a chapter that goes back is none", "[storyline]") {
  CHECK(asides({month(1815, 5), month(1815, 6), month(1809, 1), month(1809, 5)}) ==
        Flags{false, false, false, false});
}

TEST_CASE("a date that names a thing is easily left aside", "[storyline]") {
  CHECK(asides({month(1793, 5), year(1790, true), month(8), month(1793, 9)})[1]);
  CHECK_FALSE(asides({year(1793), year(1794)})[1]);
}

TEST_CASE("a date that something is counted from is not left aside", "[storyline]") {
  TimeExpr later;
  ShiftExpr days;
  days.count = 5;
  days.from = From::reference;
  later.what = days;
  const ToldDate counted{{}, &later, false};
  CHECK(asides({month(1865, 4), month(1861, 4), month(1861, 7)})[0]);
  CHECK_FALSE(asides({month(1865, 4), counted, month(1861, 4), month(1861, 7)})[0]);
}

TEST_CASE("a month without a year is of the year that what follows bears out", "[storyline]") {
  const auto steps = follow_story({month(1917, 3), month(11), month(12), month(1918, 3)});
  CHECK(steps[1].year == 1917);
  CHECK(steps[2].year == 1917);
  CHECK(follow_story({month(1917, 12), month(1)})[1].year == 1918);
}

TEST_CASE("after a year its months are of that year", "[storyline]") {
  CHECK(follow_story({year(1813), month(10)})[1].year == 1813);
  CHECK(follow_story({year(1813), month(1)})[1].year == 1813);
  CHECK(follow_story({year(1813), month(12)})[1].year == 1813);
}

TEST_CASE("without a year before it a month keeps none", "[storyline]") {
  CHECK_FALSE(follow_story({month(3)})[0].year);
  CHECK(follow_story({}).empty());
}

#include "extractor/time/time_value.h"

#include <catch2/catch.hpp>

#include "tests/time/expressions.h"

using namespace dateline;
using times::expr;
using times::news;
using times::timex;

namespace {

TimeExpr lasting(int32_t count, Grain unit, int8_t tenths = 0) {
  DurationExpr e;
  e.count = count;
  e.unit = unit;
  e.tenths = tenths;
  return expr(e);
}

TimeExpr lasting(int32_t count, Grain unit, int32_t count2, Grain unit2) {
  DurationExpr e;
  e.count = count;
  e.unit = unit;
  e.count2 = count2;
  e.unit2 = unit2;
  return expr(e);
}

TimeExpr every(int32_t count, Grain unit) {
  SetExpr e;
  e.count = count;
  e.unit = unit;
  return expr(e);
}

TimexType type_of(const TimeExpr& e) {
  const auto value = resolve(e, news("2022-03-21"), times::FoundBefore());
  REQUIRE(value);
  return timex_type(*value);
}

std::string value_of_news(const TimeExpr& e) {
  return timex(e, news("2022-03-21"));
}

}  // namespace

TEST_CASE("durations in TIMEX3", "[timex3]") {
  CHECK(value_of_news(lasting(2, Grain::year)) == "P2Y");
  CHECK(value_of_news(lasting(3, Grain::month)) == "P3M");
  CHECK(value_of_news(lasting(10, Grain::day)) == "P10D");
  CHECK(value_of_news(lasting(6, Grain::week)) == "P6W");
  CHECK(value_of_news(lasting(2, Grain::quarter)) == "P2Q");
  CHECK(value_of_news(lasting(45, Grain::minute)) == "PT45M");
  CHECK(value_of_news(lasting(3, Grain::hour)) == "PT3H");
  CHECK(value_of_news(lasting(30, Grain::second)) == "PT30S");
  CHECK(value_of_news(lasting(2, Grain::decade)) == "P20Y");
  CHECK(value_of_news(lasting(1, Grain::century)) == "P100Y");
  CHECK(value_of_news(lasting(2, Grain::year, int8_t{5})) == "P2.5Y");
  CHECK(value_of_news(lasting(2, Grain::decade, int8_t{5})) == "P25Y");
  CHECK(value_of_news(lasting(0, Grain::century, int8_t{5})) == "P50Y");
  CHECK(value_of_news(lasting(DurationExpr::kVague, Grain::month)) == "PXM");
  CHECK(value_of_news(lasting(DurationExpr::kVague, Grain::decade)) == "PXDE");
  CHECK(value_of_news(lasting(1, Grain::year, 6, Grain::month)) == "P1Y6M");
  CHECK(value_of_news(lasting(1, Grain::hour, 30, Grain::minute)) == "PT1H30M");
  CHECK(value_of_news(lasting(1, Grain::day, 12, Grain::hour)) == "P1DT12H");
  CHECK(value_of_news(lasting(0, Grain::year, 6, Grain::month)) == "P6M");
  CHECK(value_of_news(lasting(0, Grain::hour, 30, Grain::minute)) == "PT30M");
  CHECK(value_of_news(lasting(0, Grain::day)) == "P0D");
  CHECK(value_of_news(lasting(0, Grain::decade)) == "P0Y");
  CHECK(value_of_news(lasting(1, Grain::millennium)) == "P1000Y");
  CHECK(value_of_news(lasting(1, Grain::half)) == "P1M");
  CHECK(value_of_news(lasting(2, Grain::weekend)) == "P2WE");
  DurationExpr three = std::get<DurationExpr>(lasting(1, Grain::day, 2, Grain::hour).what);
  three.count3 = 5;
  three.unit3 = Grain::minute;
  CHECK(value_of_news(expr(three)) == "P1DT2H5M");
  CHECK(type_of(lasting(2, Grain::year)) == TimexType::duration);
}

TEST_CASE("sets in TIMEX3", "[timex3]") {
  CHECK(value_of_news(every(1, Grain::year)) == "P1Y");
  CHECK(value_of_news(every(2, Grain::week)) == "P2W");
  CHECK(value_of_news(every(1, Grain::hour)) == "PT1H");
  SetExpr mondays;
  mondays.weekday = 1;
  CHECK(value_of_news(expr(mondays)) == "XXXX-WXX-1");
  mondays.part = DayPart::morning;
  CHECK(value_of_news(expr(mondays)) == "XXXX-WXX-1TMO");
  SetExpr march;
  march.month = 3;
  CHECK(value_of_news(expr(march)) == "XXXX-03");
  march.month = 1;
  CHECK(value_of_news(expr(march)) == "XXXX-01");
  march.day = 1;
  CHECK(value_of_news(expr(march)) == "XXXX-01-01");
  march.day = 0;
  march.month = 12;
  CHECK(value_of_news(expr(march)) == "XXXX-12");
  SetExpr the_19th;
  the_19th.day = 19;
  CHECK(value_of_news(expr(the_19th)) == "XXXX-XX-19");
  the_19th.hour = 9;
  CHECK(value_of_news(expr(the_19th)) == "XXXX-XX-19T09");
  the_19th.minute = 0;
  CHECK(value_of_news(expr(the_19th)) == "XXXX-XX-19T09:00");
  SetExpr nights;
  nights.part = DayPart::night;
  CHECK(value_of_news(expr(nights)) == "XXXX-XX-XXTNI");
  CHECK(type_of(every(1, Grain::year)) == TimexType::set);
}

TEST_CASE("a season that comes back", "[timex3]") {
  SetExpr spring;
  spring.season = 1;
  CHECK(value_of_news(expr(spring)) == "XXXX-SP");
}

TEST_CASE("now, before and to come", "[timex3]") {
  CHECK(value_of_news(expr(ReferenceExpr{Side::past})) == "PAST_REF");
  CHECK(value_of_news(expr(ReferenceExpr{Side::present})) == "PRESENT_REF");
  CHECK(value_of_news(expr(ReferenceExpr{Side::future})) == "FUTURE_REF");
  CHECK(type_of(expr(ReferenceExpr{Side::past})) == TimexType::date);
}

TEST_CASE("a date with a clock or a part of the day is a TIME", "[timex3]") {
  TimeExpr today = expr(RelativeExpr{});
  CHECK(type_of(today) == TimexType::date);
  today.time.part = DayPart::night;
  CHECK(type_of(today) == TimexType::time);
  CHECK(value_of_news(today) == "2022-03-21TNI");
  today.time = {};
  today.time.hour = 17;
  CHECK(value_of_news(today) == "2022-03-21T17");
  today.time.minute = 5;
  CHECK(value_of_news(today) == "2022-03-21T17:05");
}

#include "extractor/time/holidays.h"

#include <catch2/catch.hpp>

#include "tests/time/expressions.h"

using namespace dateline;
using times::expr;
using times::meaning;
using times::news;

namespace {

date::sys_days day(int y, unsigned m, unsigned d) {
  return date::year{y} / static_cast<int>(m) / static_cast<int>(d);
}

HolidayExpr on_day(uint8_t month, uint8_t number) {
  HolidayExpr e;
  e.month = month;
  e.day = number;
  return e;
}

HolidayExpr on_nth(int8_t nth, uint8_t weekday, uint8_t month) {
  HolidayExpr e;
  e.nth = nth;
  e.weekday = weekday;
  e.month = month;
  return e;
}

HolidayExpr from_easter(int8_t offset) {
  HolidayExpr e;
  e.calendar = FeastCalendar::easter;
  e.offset = offset;
  return e;
}

// Easter by the table of golden numbers and dominical letters, as the Book of Common Prayer has it:
// the Sunday after the ecclesiastical full moon, computed by epacts (Clavius). Independent of the
// algorithm that is tested.
date::sys_days easter_by_epact(int year) {
  const int golden = year % 19 + 1;
  const int century = year / 100 + 1;
  const int solar = 3 * century / 4 - 12;
  const int lunar = (8 * century + 5) / 25 - 5;
  int epact = (11 * golden + 20 + lunar - solar) % 30;
  if (epact < 0) epact += 30;
  if ((epact == 25 && golden > 11) || epact == 24) ++epact;
  int moon = 44 - epact;
  if (moon < 21) moon += 30;
  const date::sys_days full_moon = day(year, 3, 1) + date::days{moon - 1};
  const auto ahead = date::Sunday - date::weekday{full_moon};
  return full_moon + (ahead.count() == 0 ? date::days{7} : ahead);
}

}  // namespace

TEST_CASE("Easter Sundays", "[holidays]") {
  CHECK(easter_sunday(1900) == day(1900, 4, 15));
  CHECK(easter_sunday(1913) == day(1913, 3, 23));
  CHECK(easter_sunday(1943) == day(1943, 4, 25));
  CHECK(easter_sunday(1954) == day(1954, 4, 18));
  CHECK(easter_sunday(1981) == day(1981, 4, 19));
  CHECK(easter_sunday(2000) == day(2000, 4, 23));
  CHECK(easter_sunday(2008) == day(2008, 3, 23));
  CHECK(easter_sunday(2022) == day(2022, 4, 17));
  CHECK(easter_sunday(2024) == day(2024, 3, 31));
  CHECK(easter_sunday(2038) == day(2038, 4, 25));
  CHECK(easter_sunday(2049) == day(2049, 4, 18));
  CHECK(easter_sunday(2076) == day(2076, 4, 19));
  CHECK(easter_sunday(2100) == day(2100, 3, 28));
}

TEST_CASE("Easter agrees with the tables of epacts", "[holidays]") {
  for (int year = 1583; year <= 9999; ++year) {
    INFO(year);
    REQUIRE(easter_sunday(year) == easter_by_epact(year));
  }
}

TEST_CASE("the nth weekday of a stretch of days", "[holidays]") {
  const DayRange november{day(2022, 11, 1), day(2022, 12, 1)};
  CHECK(nth_weekday(november, 4, 4) == day(2022, 11, 24));
  CHECK(nth_weekday(november, 1, 2) == day(2022, 11, 1));
  CHECK(nth_weekday(november, -1, 3) == day(2022, 11, 30));
  CHECK(nth_weekday(november, 5, 2) == day(2022, 11, 29));
  CHECK_FALSE(nth_weekday(november, 5, 4));
  CHECK_FALSE(nth_weekday(november, -5, 4));
  CHECK_FALSE(nth_weekday(november, 0, 4));
}

TEST_CASE("feasts in a year", "[holidays]") {
  CHECK(holiday_in(on_day(12, 25), 2021) == day(2021, 12, 25));
  CHECK(holiday_in(from_easter(0), 2022) == day(2022, 4, 17));
  CHECK(holiday_in(from_easter(-2), 2022) == day(2022, 4, 15));    // Good Friday
  CHECK(holiday_in(from_easter(-46), 2022) == day(2022, 3, 2));    // Ash Wednesday
  CHECK(holiday_in(from_easter(49), 2022) == day(2022, 6, 5));     // Pentecost
  CHECK(holiday_in(on_nth(4, 4, 11), 2022) == day(2022, 11, 24));  // Thanksgiving
  CHECK(holiday_in(on_nth(-1, 1, 5), 2022) == day(2022, 5, 30));   // Memorial Day
  CHECK(holiday_in(on_nth(3, 1, 1), 2022) == day(2022, 1, 17));    // Martin Luther King Day
  CHECK_FALSE(holiday_in(on_day(2, 29), 2022));
}

TEST_CASE("a feast without a year is chosen as a day is", "[holidays]") {
  CHECK(meaning(expr(on_day(12, 25)), news("2022-01-10", Tense::past)) == "2021-12-25");
  CHECK(meaning(expr(on_day(12, 25)), news("2022-11-10", Tense::future)) == "2022-12-25");
  CHECK(meaning(expr(from_easter(0)), news("2022-04-11", Tense::future)) == "2022-04-17");
  CHECK(meaning(expr(on_nth(4, 4, 11)), news("2022-12-01", Tense::past)) == "2022-11-24");
  CHECK(meaning(expr(on_day(12, 25)), news("")) == "XXXX-12-25");
  const auto inferred = resolve(expr(on_day(12, 25)), news("2022-01-10"), times::FoundBefore());
  REQUIRE(inferred);
  CHECK(inferred->span()->year_inferred);
  HolidayExpr of_year = on_nth(4, 4, 11);
  of_year.year = 1999;
  CHECK(meaning(expr(of_year), news("2022-12-01")) == "1999-11-25");
}

TEST_CASE("the feast before and after a day", "[holidays]") {
  const auto christmas = [](int32_t shift, const char* published) {
    HolidayExpr e = on_day(12, 25);
    e.shift = shift;
    return meaning(expr(e), news(published));
  };
  CHECK(christmas(-1, "2022-12-26") == "2022-12-25");
  CHECK(christmas(-1, "2022-12-25") == "2021-12-25");
  CHECK(christmas(1, "2022-12-25") == "2023-12-25");
  CHECK(christmas(1, "2022-12-24") == "2022-12-25");
  const auto leap_day = [](int32_t shift, const char* published) {
    HolidayExpr e = on_day(2, 29);
    e.shift = shift;
    return meaning(expr(e), news(published));
  };
  CHECK(leap_day(-1, "2022-06-01") == "2020-02-29");
  CHECK(leap_day(-1, "2023-06-01") == "XXXX-02-29");  // nobody calls it the last
  CHECK(leap_day(1, "2022-06-01") == "2024-02-29");
  CHECK(leap_day(1, "2021-06-01") == "XXXX-02-29");
}

TEST_CASE("feasts of several days, their weekends, and those that no year places", "[holidays]") {
  HolidayExpr e = unpack_holiday(*pack_holiday("hebrew/03-06x2"));
  e.year = 2022;
  CHECK(meaning(expr(e), news("")) == "2022-06-05/2022-06-06");
  e = on_nth(-1, 1, 5);
  e.year = 2022;
  e.grain = Grain::weekend;
  CHECK(times::timex(expr(e), news("")) == "2022-W21-WE");
  e = on_day(1, 1);
  CHECK(meaning(expr(e), news("")) == "XXXX-01-01");
  e.offset = 1;
  CHECK(times::timex(expr(e), news("")) == "XXXX-XX-XX");
  CHECK(times::timex(expr(on_nth(4, 4, 11)), news("")) == "XXXX-XX-XX");
  e = on_day(1, 1);
  e.grain = Grain::week;
  CHECK(times::timex(expr(e), news("")) == "XXXX-WXX");
}

TEST_CASE("what is packed is unpacked, to the last bounds", "[holidays]") {
  const auto packed = [](const char* text) {
    const auto value = pack_holiday(text);
    REQUIRE(value);
    return unpack_holiday(*value);
  };
  CHECK(packed("12-31+63x31").offset == 63);
  CHECK(packed("12-31+63x31").days == 31);
  CHECK(packed("12-31-64").offset == -64);
  CHECK(packed("12-31-64").day == 31);
  CHECK(packed("12-31-64").month == 12);
  CHECK(packed("12-31").days == 1);
  CHECK(packed("11/7/5").weekday == 7);
  CHECK(packed("11/7/5").nth == 5);
  CHECK(packed("11/7/-5").nth == -5);
  CHECK(packed("hebrew/13-01").month == 13);
  CHECK(packed("hindu/12-30@24").hour == 24);
  CHECK(packed("hindu/12-30@0").hour == 0);
  CHECK(packed("sankranti/12").calendar == FeastCalendar::sankranti);
  for (const char* wrong : {"12-32", "12-31+64", "12-31-65", "12-31x32", "12-31x0", "11/8/1",
                            "11/1/6", "11/1/-6", "hindu/12-30@30", "hebrew/16-01", "100-01"})
    CHECK_FALSE(pack_holiday(wrong));
}

TEST_CASE("other calendars' feasts are reckoned in the years of our era", "[holidays]") {
  CHECK(holiday_in(from_easter(0), 1).has_value());
  CHECK(holiday_in(from_easter(0), 9999).has_value());
  CHECK_FALSE(holiday_in(from_easter(0), 0));
  CHECK_FALSE(holiday_in(from_easter(0), 10000));
  CHECK(holiday_in(on_day(12, 25), 0).has_value());
}

TEST_CASE("the years of other calendars begin in years of ours", "[holidays]") {
  CHECK(gregorian_year(FeastCalendar::islamic, 1, 1) == 622);
  CHECK(gregorian_year(FeastCalendar::islamic, 1420, 9) == 1999);
  CHECK(gregorian_year(FeastCalendar::islamic, 1421, 10) == 2000);
  CHECK(gregorian_year(FeastCalendar::islamic, 1421, 11) == 2001);
  CHECK(gregorian_year(FeastCalendar::islamic, 1430, 1) == 2008);
  CHECK(gregorian_year(FeastCalendar::hebrew, 5780, 7) == 2019);
  CHECK(gregorian_year(FeastCalendar::hebrew, 5780, 1) == 2020);
  CHECK_FALSE(gregorian_year(FeastCalendar::islamic, 2018, 9));
  CHECK_FALSE(gregorian_year(FeastCalendar::hebrew, 1948, 1));
  CHECK_FALSE(gregorian_year(FeastCalendar::chinese, 4700, 1));
}

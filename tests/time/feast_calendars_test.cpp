// Days of other calendars against days that are known from history and printed calendars.
#include "extractor/time/feast_calendars.h"

#include <catch2/catch.hpp>

#include "extractor/time/holidays.h"
#include "extractor/time/moon_and_sun.h"

namespace dateline {
namespace {

date::sys_days day(int year, unsigned month, unsigned number) {
  return date::year{year} / month / number;
}

std::optional<date::sys_days> written(std::string_view text, int32_t year) {
  const auto packed = pack_holiday(text);
  return packed ? holiday_in(unpack_holiday(*packed), year) : std::nullopt;
}

}  // namespace

TEST_CASE("Hebrew days", "[holidays]") {
  CHECK(hebrew_day_in(1973, 7, 10) == day(1973, 10, 6));  // the war of that Yom Kippur
  CHECK(hebrew_day_in(2018, 7, 1) == day(2018, 9, 10));
  CHECK(hebrew_day_in(2018, 1, 15) == day(2018, 3, 31));
  CHECK(hebrew_day_in(2016, 12, 14) == day(2016, 3, 24));  // Purim of a leap year
  CHECK(hebrew_day_in(2013, 12, 14) == day(2013, 2, 24));
  CHECK(hebrew_day_in(2013, 9, 25) == day(2013, 11, 28));  // Hanukkah on Thanksgiving
}

TEST_CASE("Islamic days", "[holidays]") {
  CHECK(islamic_day_in(2018, 9, 1) == day(2018, 5, 16));
  CHECK(islamic_day_in(2018, 12, 10) == day(2018, 8, 21));
  CHECK(islamic_day_in(2024, 9, 1) == day(2024, 3, 11));
  CHECK(islamic_day_in(1950, 10, 1) == day(1950, 7, 16));
  CHECK(islamic_day_in(1966, 12, 10) == day(1966, 4, 1));
}

TEST_CASE("Chinese days", "[holidays]") {
  CHECK(chinese_day_in(1968, 1, 1) == day(1968, 1, 30));
  CHECK(chinese_day_in(1985, 1, 1) == day(1985, 2, 20));
  CHECK(chinese_day_in(2014, 1, 1) == day(2014, 1, 31));
  CHECK(chinese_day_in(2034, 1, 1) == day(2034, 2, 19));  // after the leap month of 2033
  CHECK(chinese_day_in(2020, 8, 15) == day(2020, 10, 1));
}

TEST_CASE("Hindu days", "[holidays]") {
  CHECK(hindu_day_in(2017, 7, 30, 18) == day(2017, 10, 19));
  CHECK(hindu_day_in(2020, 7, 30, 18) == day(2020, 11, 14));  // late, after a leap month
  CHECK(hindu_day_in(2019, 12, 15, 18) == day(2019, 3, 20));
  CHECK(hindu_day_in(2020, 11, 29, 24) == day(2020, 2, 21));
  CHECK(sankranti_in(2018, 10) == day(2018, 1, 14));
  CHECK(sankranti_in(2018, 1) == day(2018, 4, 14));
}

TEST_CASE("the Easter of the eastern churches", "[holidays]") {
  CHECK(orthodox_easter(1917) == day(1917, 4, 15));
  CHECK(orthodox_easter(2018) == day(2018, 4, 8));
  CHECK(orthodox_easter(2020) == day(2020, 4, 19));
}

TEST_CASE("moon and sun", "[holidays]") {
  // The total eclipse of 11 August 1999 was at its greatest at 11:03 UT.
  const double eclipse = sky::new_moon_before(sky::moment_of(day(1999, 8, 20)));
  CHECK(eclipse - sky::moment_of(day(1999, 8, 11)) == Approx(11.1 / 24).margin(0.03));
  CHECK(sky::day_of(sky::sun_reaches(0, sky::moment_of(day(2024, 3, 10))), 0) == day(2024, 3, 20));
}

TEST_CASE("feasts as rule files write them", "[holidays]") {
  CHECK(written("12-25", 2021) == day(2021, 12, 25));
  CHECK(written("11/4/4+1", 2012) == day(2012, 11, 23));
  CHECK(written("easter-46", 2022) == day(2022, 3, 2));
  CHECK(written("orthodox-2", 2020) == day(2020, 4, 17));
  CHECK(written("hebrew/07-10", 1973) == day(1973, 10, 6));
  CHECK(written("hindu/07-30@18+1", 2019) == day(2019, 10, 28));
  CHECK(written("sankranti/10", 2018) == day(2018, 1, 14));
  CHECK(unpack_holiday(*pack_holiday("islamic/09-01x30")).days == 30);
  for (const char* wrong : {"12-", "1-2", "13", "easter+", "hebrew07-10", "11/4", "11/4/0",
                            "12-25x99", "hindu/07-30@17", "martian/01-01", "12-25 "})
    CHECK_FALSE(pack_holiday(wrong));
}

}  // namespace dateline

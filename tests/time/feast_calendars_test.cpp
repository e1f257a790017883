// Days of other calendars against days that are known from history and printed calendars.
#include "extractor/time/feast_calendars.h"

#include <catch2/catch.hpp>
#include <cmath>

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

// One day in each of the years from `first` on, as "MM-DD".
void check_days(std::string_view feast, int32_t first, std::initializer_list<const char*> days) {
  int32_t year = first;
  for (const char* expected : days) {
    INFO(feast << " in " << year);
    const auto found = written(feast, year++);
    REQUIRE(found);
    CHECK(date::format("%m-%d", *found) == expected);
  }
}

TEST_CASE("Hebrew days", "[holidays]") {
  CHECK(hebrew_day_in(1973, 7, 10) == day(1973, 10, 6));  // the war of that Yom Kippur
  CHECK(hebrew_day_in(2018, 7, 1) == day(2018, 9, 10));
  CHECK(hebrew_day_in(2018, 1, 15) == day(2018, 3, 31));
  CHECK(hebrew_day_in(2016, 12, 14) == day(2016, 3, 24));  // Purim of a leap year
  CHECK(hebrew_day_in(2013, 12, 14) == day(2013, 2, 24));
  CHECK(hebrew_day_in(2013, 9, 25) == day(2013, 11, 28));  // Hanukkah on Thanksgiving
  // As printed calendars have them.
  check_days("hebrew/07-01", 2000,
             {"09-30", "09-18", "09-07", "09-27", "09-16", "10-04", "09-23", "09-13",
              "09-30", "09-19", "09-09", "09-29", "09-17", "09-05", "09-25", "09-14",
              "10-03", "09-21", "09-10", "09-30", "09-19", "09-07", "09-26", "09-16"});
  check_days("hebrew/09-25", 2010,
             {"12-02", "12-21", "12-09", "11-28", "12-17", "12-07", "12-25", "12-13", "12-03",
              "12-23", "12-11", "11-29", "12-19", "12-08", "12-26"});
  check_days("hebrew/11-15", 2010,
             {"01-30", "01-20", "02-08", "01-26", "01-16", "02-04", "01-25", "02-11", "01-31",
              "01-21", "02-10", "01-28", "01-17", "02-06", "01-25"});
  check_days("hebrew/05-09", 2010,
             {"07-20", "08-09", "07-28", "07-16", "08-05", "07-25", "08-13", "08-01", "07-21"});
  check_days("hebrew/03-06", 2010,
             {"05-19", "06-08", "05-27", "05-15", "06-04", "05-24", "06-12", "05-31", "05-20"});
}

// Gauss's rule, in fractions of a day and by the Julian calendar: the 15th of Nisan.
date::sys_days passover_after_gauss(int year) {
  const int hebrew = year + 3760;
  const int a = (12 * hebrew + 17) % 19;
  const int b = hebrew % 4;
  const double m = 32.044093161144 + 1.5542417966212 * a + b / 4.0 - 0.0031777940220923 * hebrew;
  int in_march = static_cast<int>(std::floor(m));
  const double rest = m - in_march;
  const int c = (in_march + 3 * hebrew + 5 * b + 5) % 7;
  if (c == 2 || c == 4 || c == 6) in_march += 1;
  if (c == 1 && a > 6 && rest >= 0.63287037037037) in_march += 2;
  if (c == 0 && a > 11 && rest >= 0.89772376543210) in_march += 1;
  const int behind = year / 100 - year / 400 - 2;  // days that the Julian calendar lags
  return day(year, 3, 1) + date::days{in_march - 1 + behind};
}

TEST_CASE("Passover is where Gauss finds it, and the year around it", "[holidays]") {
  for (int year = 1600; year < 2200; ++year) {
    INFO(year);
    const date::sys_days passover = passover_after_gauss(year);
    REQUIRE(hebrew_day_in(year, 1, 15) == passover);
    CHECK(hebrew_day_in(year, 12, 14) == passover - date::days{30});
    CHECK(hebrew_day_in(year, 3, 6) == passover + date::days{50});
    CHECK(hebrew_day_in(year, 5, 9) == passover + date::days{112});
    CHECK(hebrew_day_in(year, 6, 29) == passover + date::days{162});
    CHECK(hebrew_day_in(year, 7, 1) == passover + date::days{163});
  }
}

TEST_CASE("a Hebrew day that is not in a year", "[holidays]") {
  CHECK(hebrew_day_in(2000, 10, 10) == std::nullopt);  // 18 December 1999, then 5 January 2001
  CHECK(hebrew_day_in(2001, 10, 10) == day(2001, 1, 5));
  CHECK(hebrew_day_in(1999, 10, 10) == day(1999, 12, 19));
}

TEST_CASE("Islamic days", "[holidays]") {
  CHECK(islamic_day_in(2018, 9, 1) == day(2018, 5, 16));
  CHECK(islamic_day_in(2018, 12, 10) == day(2018, 8, 21));
  CHECK(islamic_day_in(2024, 9, 1) == day(2024, 3, 11));
  CHECK(islamic_day_in(1950, 10, 1) == day(1950, 7, 16));
  CHECK(islamic_day_in(1966, 12, 10) == day(1966, 4, 1));
  check_days("islamic/09-01", 2010,
             {"08-11", "08-01", "07-20", "07-09", "06-28", "06-18", "06-06", "05-27", "05-16",
              "05-06", "04-24", "04-13", "04-02", "03-23", "03-11", "03-01"});
  check_days("islamic/01-01", 2005, {"02-10", "01-31", "01-20"});
}

TEST_CASE("months of the Islamic year 1445, as printed", "[holidays]") {
  const std::pair<int, date::sys_days> begins[] = {
      {1, day(2023, 7, 19)},  {2, day(2023, 8, 17)},  {3, day(2023, 9, 16)},
      {4, day(2023, 10, 16)}, {6, day(2023, 12, 14)}, {8, day(2024, 2, 11)},
      {9, day(2024, 3, 11)},  {10, day(2024, 4, 10)}, {11, day(2024, 5, 9)}};
  for (const auto& [month, begin] : begins) {
    INFO(month);
    const int32_t year = month < 7 ? 2023 : 2024;
    CHECK(islamic_day_in(year, month, 1) == begin);
  }
}

TEST_CASE("of two Islamic days in one year the first", "[holidays]") {
  CHECK(islamic_day_in(2008, 1, 1) == day(2008, 1, 9));  // again on 29 December
  CHECK(islamic_day_in(2000, 10, 1) == day(2000, 1, 8));
  CHECK(islamic_day_in(2006, 12, 10) == day(2006, 1, 10));
  CHECK(islamic_day_in(600, 1, 1).has_value());  // before the calendar began
}

TEST_CASE("Chinese days", "[holidays]") {
  CHECK(chinese_day_in(1968, 1, 1) == day(1968, 1, 30));
  CHECK(chinese_day_in(1985, 1, 1) == day(1985, 2, 20));
  CHECK(chinese_day_in(2014, 1, 1) == day(2014, 1, 31));
  CHECK(chinese_day_in(2034, 1, 1) == day(2034, 2, 19));  // after the leap month of 2033
  CHECK(chinese_day_in(2020, 8, 15) == day(2020, 10, 1));
  CHECK(chinese_day_in(2020, 13, 1) == std::nullopt);
  check_days("chinese/01-01", 1990,
             {"01-27", "02-15", "02-04", "01-23", "02-10", "01-31", "02-19", "02-07", "01-28",
              "02-16", "02-05", "01-24", "02-12", "02-01", "01-22", "02-09", "01-29", "02-18",
              "02-07", "01-26", "02-14", "02-03", "01-23", "02-10", "01-31", "02-19", "02-08",
              "01-28", "02-16", "02-05", "01-25", "02-12", "02-01", "01-22", "02-10", "01-29",
              "02-17", "02-06", "01-26", "02-13", "02-03"});
  check_days("chinese/05-05", 2010,
             {"06-16", "06-06", "06-23", "06-12", "06-02", "06-20", "06-09", "05-30", "06-18",
              "06-07", "06-25", "06-14", "06-03", "06-22", "06-10", "05-31"});
  check_days("chinese/08-15", 2010,
             {"09-22", "09-12", "09-30", "09-19", "09-08", "09-27", "09-15", "10-04", "09-24",
              "09-13", "10-01", "09-21", "09-10", "09-29", "09-17", "10-06"});
}

TEST_CASE("Hindu days", "[holidays]") {
  CHECK(hindu_day_in(2017, 7, 30, 18) == day(2017, 10, 19));
  CHECK(hindu_day_in(2020, 7, 30, 18) == day(2020, 11, 14));  // late, after a leap month
  CHECK(hindu_day_in(2019, 12, 15, 18) == day(2019, 3, 20));
  CHECK(hindu_day_in(2020, 11, 29, 24) == day(2020, 2, 21));
  CHECK(hindu_day_in(2021, 9, 30, 6) == day(2021, 1, 13));  // of a month that begins in December
  CHECK(hindu_day_in(1998, 1, 1, 6) == day(1998, 3, 28));   // a first lunar day that no dawn sees
  CHECK(sankranti_in(2018, 10) == day(2018, 1, 14));
  CHECK(sankranti_in(2018, 1) == day(2018, 4, 14));
  CHECK(sankranti_in(2018, 9) == day(2018, 12, 16));
  check_days("hindu/07-30@18", 2000,
             {"10-26", "11-14", "11-04", "10-25", "11-12", "11-01", "10-21", "11-09", "10-28",
              "10-17", "11-05", "10-26", "11-13", "11-03", "10-23", "11-11", "10-30", "10-19",
              "11-07", "10-27", "11-14", "11-04", "10-24", "11-12", "10-31", "10-20"});
  check_days("sankranti/10", 2014,
             {"01-14", "01-15", "01-15", "01-14", "01-14", "01-15", "01-15", "01-14", "01-14",
              "01-15", "01-15", "01-14"});
}

TEST_CASE("the Easter of the eastern churches", "[holidays]") {
  CHECK(orthodox_easter(1917) == day(1917, 4, 15));
  CHECK(orthodox_easter(2018) == day(2018, 4, 8));
  CHECK(orthodox_easter(2020) == day(2020, 4, 19));
  check_days("orthodox", 2000,
             {"04-30", "04-15", "05-05", "04-27", "04-11", "05-01", "04-23", "04-08", "04-27",
              "04-19", "04-04", "04-24", "04-15", "05-05", "04-20", "04-12", "05-01", "04-16",
              "04-08", "04-28", "04-19", "05-02", "04-24", "04-16", "05-05"});
  check_days("orthodox", 1898, {"04-17", "04-30", "04-22", "04-14"});  // a century between
  check_days("orthodox", 2099, {"04-12", "05-02"});
}

TEST_CASE("moon and sun", "[holidays]") {
  // The total eclipse of 11 August 1999 was at its greatest at 11:03 UT.
  const double eclipse = sky::new_moon(sky::last_new_moon(sky::moment_of(day(1999, 8, 20))));
  CHECK(eclipse - sky::moment_of(day(1999, 8, 11)) == Approx(11.1 / 24).margin(0.03));
  CHECK(sky::day_of(sky::sun_reaches(0, sky::moment_of(day(2024, 3, 10))), 0) == day(2024, 3, 20));
}

TEST_CASE("a moment is a day of its zone", "[holidays]") {
  CHECK(sky::moment_of(day(2000, 1, 1)) == -0.5);
  CHECK(sky::day_of(-0.5, 0) == day(2000, 1, 1));
  CHECK(sky::day_of(-0.51, 0) == day(1999, 12, 31));
  CHECK(sky::day_of(-0.51, 0.02) == day(2000, 1, 1));
}

// Meeus, chapter 49: the moments of the phases by a series of their own, of which the terms above
// half a minute are here. Independent of the places of moon and sun that are tested.
namespace phases {

double sine(double degrees) {
  return std::sin(degrees * 3.14159265358979323846 / 180);
}

struct Arguments {
  double mean, e, m, a, f, omega;
};

Arguments at(double k) {
  const double t = k / 1236.85;
  return {2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 2451545.0,
          1 - 0.002516 * t,
          2.5534 + 29.10535670 * k,
          201.5643 + 385.81693528 * k + 0.0107582 * t * t,
          160.7108 + 390.67050284 * k - 0.0016118 * t * t,
          124.7746 - 1.56375588 * k};
}

double new_moon(int number) {
  const auto [mean, e, m, a, f, omega] = at(number);
  return mean - 0.40720 * sine(a) + 0.17241 * e * sine(m) + 0.01608 * sine(2 * a) +
         0.01039 * sine(2 * f) + 0.00739 * e * sine(a - m) - 0.00514 * e * sine(a + m) +
         0.00208 * e * e * sine(2 * m) - 0.00111 * sine(a - 2 * f) - 0.00057 * sine(a + 2 * f) +
         0.00056 * e * sine(2 * a + m) - 0.00042 * sine(3 * a) + 0.00042 * e * sine(m + 2 * f) +
         0.00038 * e * sine(m - 2 * f) - 0.00024 * e * sine(2 * a - m) - 0.00017 * sine(omega);
}

double first_quarter(int number) {
  const auto [mean, e, m, a, f, omega] = at(number + 0.25);
  const double cosine_m = sine(m + 90);
  return mean - 0.62801 * sine(a) + 0.17172 * e * sine(m) - 0.01183 * e * sine(a + m) +
         0.00862 * sine(2 * a) + 0.00804 * sine(2 * f) + 0.00454 * e * sine(a - m) +
         0.00204 * e * e * sine(2 * m) - 0.00180 * sine(a - 2 * f) - 0.00070 * sine(a + 2 * f) -
         0.00040 * sine(3 * a) - 0.00034 * e * sine(2 * a - m) + 0.00032 * e * sine(m + 2 * f) +
         0.00032 * e * sine(m - 2 * f) - 0.00028 * e * e * sine(a + 2 * m) +
         0.00027 * e * sine(2 * a + m) - 0.00017 * sine(omega) + 0.00306 - 0.00038 * e * cosine_m +
         0.00026 * sine(a + 90);
}

// The root of the mean square of what elongations at these moments are off, in degrees.
template <class Phase>
double off_by(Phase phase, double elongation) {
  double squares = 0;
  constexpr int kMoons = 1200;  // from 1951 to 2048
  for (int number = -kMoons / 2; number < kMoons / 2; ++number) {
    const double off = std::remainder(sky::elongation(phase(number)) - elongation, 360);
    squares += off * off;
  }
  return std::sqrt(squares / kMoons);
}

}  // namespace phases

TEST_CASE("the moon is new and at its quarter when the almanac's series says", "[holidays]") {
  CHECK(phases::off_by(phases::new_moon, 0) < 0.0125);
  CHECK(phases::off_by(phases::first_quarter, 90) < 0.0157);
  for (const int number : {-600, -12, -1, 0, 1, 7, 600}) {
    INFO(number);
    const double moon = phases::new_moon(number);
    CHECK(std::abs(sky::new_moon(number) - moon) < 0.003);
    CHECK(sky::last_new_moon(moon + 0.01) == number);
    CHECK(sky::last_new_moon(moon + 14) == number);
    CHECK(sky::last_new_moon(moon + 15) == number);
    CHECK(sky::last_new_moon(moon + 29.1) == number);
    CHECK(sky::last_new_moon(moon - 0.01) == number - 1);
  }
}

// Meeus, chapter 27: the mean moments of equinoxes and solstices. The planets move the true ones
// by some minutes, and over the centuries the year itself changes.
TEST_CASE("equinoxes and solstices of two thousand years", "[holidays]") {
  struct Row {
    double longitude, day, year, squared;
  };
  constexpr Row kRows[] = {{0, 78.80984, 365242.37404, 0.05169},
                           {90, 171.56767, 365241.62603, 0.00325},
                           {180, 265.21715, 365242.01767, -0.11575},
                           {270, 355.05952, 365242.74049, -0.06223}};
  for (const Row& row : kRows) {
    double squares = 0;
    for (int year = 1000; year <= 3000; year += 50) {
      INFO(row.longitude << " in " << year);
      const double y = (year - 2000) / 1000.0;
      const double mean = row.day + row.year * y + row.squared * y * y;
      const double off = sky::sun_reaches(row.longitude, mean - 200) - mean;
      CHECK(std::abs(off) < 0.045);
      squares += off * off;
    }
    CHECK(std::sqrt(squares / 41) < 0.017);
  }
}

// Minutes of 20 March, UT, as almanacs have them.
TEST_CASE("the equinox of spring to some minutes", "[holidays]") {
  const int minutes[] = {455, 811,  1156, 1500, 409, 753, 1106, 1447, 348, 704, 1052, 1401, 314,
                         662, 1017, 1365, 270,  629, 975, 1318, 230,  577, 933, 1284, 186,  541};
  double squares = 0;
  int year = 2000;
  for (const int minute : minutes) {
    const double noon = sky::moment_of(day(year++, 3, 20));
    const double after_noon = sky::sun_reaches(0, noon - 79) - noon;
    squares += std::pow(after_noon * 1440 - minute, 2);
  }
  CHECK(std::sqrt(squares / static_cast<double>(std::size(minutes))) < 6);
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

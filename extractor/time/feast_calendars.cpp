#include "extractor/time/feast_calendars.h"

#include "extractor/time/moon_and_sun.h"

namespace dateline {
namespace {

// Rata Die: day 1 is 0001-01-01.
date::sys_days from_rata_die(int64_t day) {
  constexpr int64_t kUnixEpoch = 719163;
  return date::sys_days{date::days{static_cast<int>(day - kUnixEpoch)}};
}

int32_t year_of(date::sys_days day) {
  return static_cast<int>(date::year_month_day{day}.year());
}

// The new year (1 Tishri) of a Hebrew year, postponements included. Of years of our era.
int64_t hebrew_new_year(int64_t year) {
  const auto elapsed = [](int64_t y) {
    const int64_t months = (235 * y - 234) / 19;
    const int64_t parts = 12084 + 13753 * months;
    const int64_t day = 29 * months + parts / 25920;
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
  };
  const int64_t before = elapsed(year - 1);
  const int64_t now = elapsed(year);
  const int64_t after = elapsed(year + 1);
  const int64_t delay = after - now == 356 ? 2 : now - before == 382 ? 1 : 0;
  constexpr int64_t kEpoch = -1373427;
  return kEpoch + now + delay;
}

bool hebrew_leap(int64_t year) {
  return (7 * year + 1) % 19 < 7;
}

int hebrew_month_days(int64_t year, int month) {
  const int64_t length = hebrew_new_year(year + 1) - hebrew_new_year(year);
  if (month == 8) return length % 10 == 5 ? 30 : 29;  // long Heshvan
  if (month == 9) return length % 10 == 3 ? 29 : 30;  // short Kislev
  if (month == 12) return hebrew_leap(year) ? 30 : 29;
  return month == 2 || month == 4 || month == 6 || month == 10 || month == 13 ? 29 : 30;
}

int64_t hebrew_day(int64_t year, int month, int day) {
  const int last = hebrew_leap(year) ? 13 : 12;
  if (month == 12) month = last;
  int64_t days = hebrew_new_year(year) + day - 1;
  if (month >= 7) {
    for (int m = 7; m < month; ++m) days += hebrew_month_days(year, m);
    return days;
  }
  for (int m = 7; m <= last; ++m) days += hebrew_month_days(year, m);
  for (int m = 1; m < month; ++m) days += hebrew_month_days(year, m);
  return days;
}

constexpr double kBeijing = 8.0 / 24;
constexpr double kIndia = 5.5 / 24;

double new_year(int32_t year) {
  return sky::moment_of(date::sys_days{date::year{year} / 1 / 1});
}

constexpr double kMecca = 2.65 / 24;
constexpr double kEvening =
    9.0 / 24;  // from 15:00, the last hour at which the crescent can be seen

// The first day of the month that a new moon begins.
date::sys_days chinese_month(int32_t moon) {
  return sky::day_of(sky::new_moon(moon), kBeijing);
}

// The new moon of the month that holds the winter solstice.
int32_t chinese_eleventh(int32_t year) {
  const date::sys_days solstice = sky::day_of(sky::sun_reaches(270, new_year(year)), kBeijing);
  return sky::last_new_moon(sky::moment_of(solstice + date::days{1}) - kBeijing);
}

int sign_at(date::sys_days day) {
  return static_cast<int>(sky::sun_longitude(sky::moment_of(day) - kBeijing) / 30);
}

// The first day from a new moon on which the lunar day holds at the hour; if it slips between two,
// the earlier.
date::sys_days on_lunar_day(double moon, int lunar_day, int hour) {
  const auto lunar_day_at = [&](date::sys_days d) {
    const double at = sky::moment_of(d) - kIndia + hour / 24.0;
    return at < moon ? 0 : static_cast<int>(sky::elongation(at) / 12) + 1;
  };
  date::sys_days day = sky::day_of(moon, kIndia);
  for (int now = lunar_day_at(day); now != lunar_day; day += date::days{1}) {
    const int next = lunar_day_at(day + date::days{1});
    const bool between = now < lunar_day && (next > lunar_day || next < now);
    if (between) break;
    now = next;
  }
  return day;
}

// Where the sidereal zodiac of Lahiri begins, in degrees of the tropical one.
double ayanamsa(double moment) {
  return 23.857 + moment * 0.013972 / 365.2422;
}

}  // namespace

std::optional<date::sys_days> hebrew_day_in(int32_t year, int month, int day) {
  for (const int64_t hebrew : {year + 3760, year + 3761}) {
    const date::sys_days found = from_rata_die(hebrew_day(hebrew, month, day));
    if (year_of(found) == year) return found;
  }
  return std::nullopt;
}

// The month begins on the evening after the new moon, if that comes before that evening in Mecca.
std::optional<date::sys_days> islamic_day_in(int32_t year, int month, int day) {
  constexpr int32_t kMonthOfFirst = 10;  // 1 Shawwal 1420 came after the new moon numbered 0
  constexpr int32_t kMonths = 12;
  int32_t moon = sky::last_new_moon(new_year(year)) - 1;
  while ((moon + kMonthOfFirst - month) % kMonths != 0) ++moon;
  for (;; moon += kMonths) {
    const date::sys_days found =
        sky::day_of(sky::new_moon(moon), kMecca + kEvening) + date::days{day};
    if (year_of(found) == year) return found;
    if (year_of(found) > year) return std::nullopt;
  }
}

// The winter solstice is in the eleventh month. Of thirteen months between two of them the first
// in which the sun enters no sign is the leap month.
std::optional<date::sys_days> chinese_day_in(int32_t year, int month, int day) {
  const int32_t first = chinese_eleventh(year - 1);
  const int32_t after = chinese_eleventh(year);
  bool leap_seen = after - first == 12;
  int number = 11;
  for (int32_t moon = first; moon != after; ++moon) {
    const date::sys_days begin = chinese_month(moon);
    if (!leap_seen && sign_at(begin) == sign_at(chinese_month(moon + 1))) {
      leap_seen = true;
      continue;
    }
    if (number == month) return begin + date::days{day - 1};
    number = number % 12 + 1;
  }
  return std::nullopt;
}

// A month is named by the sign that the sun enters in it: Aries in the first.
std::optional<date::sys_days> hindu_day_in(int32_t year, int month, int lunar_day, int hour) {
  for (const int32_t y : {year - 1, year, year + 1}) {
    const double entry = sky::sun_reaches(30.0 * (month - 1) + ayanamsa(new_year(y)), new_year(y));
    const double moon = sky::new_moon(sky::last_new_moon(entry));
    const date::sys_days found = on_lunar_day(moon, lunar_day, hour);
    if (year_of(found) == year) return found;
  }
  return std::nullopt;
}

date::sys_days sankranti_in(int32_t year, int sign) {
  const double entry =
      sky::sun_reaches(30.0 * (sign - 1) + ayanamsa(new_year(year)), new_year(year));
  return sky::day_of(entry, kIndia + 0.25);  // after 18:00 it is the next day's feast
}

// Meeus, chapter 8, for the Julian calendar.
date::sys_days orthodox_easter(int32_t year) {
  const int32_t d = (19 * (year % 19) + 15) % 30;
  const int32_t e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const int32_t n = d + e + 114;
  const int32_t behind = year / 100 - year / 400 - 2;  // days that the Julian calendar lags
  return date::sys_days{date::year{year} / (n / 31) / (n % 31 + 1)} + date::days{behind};
}

}  // namespace dateline

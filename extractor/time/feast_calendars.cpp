#include "extractor/time/feast_calendars.h"

#include "extractor/time/moon_and_sun.h"

namespace dateline {
namespace {

int64_t floor_div(int64_t a, int64_t b) {
  return a / b - (a % b < 0 ? 1 : 0);
}

// Rata Die: day 1 is 0001-01-01.
date::sys_days from_rata_die(int64_t day) {
  constexpr int64_t kUnixEpoch = 719163;
  return date::sys_days{date::days{static_cast<int>(day - kUnixEpoch)}};
}

int32_t year_of(date::sys_days day) {
  return static_cast<int>(date::year_month_day{day}.year());
}

// Days from the epoch to the new year (1 Tishri) of a Hebrew year, postponements included.
int64_t hebrew_new_year(int64_t year) {
  const auto elapsed = [](int64_t y) {
    const int64_t months = floor_div(235 * y - 234, 19);
    const int64_t parts = 12084 + 13753 * months;
    const int64_t day = 29 * months + floor_div(parts, 25920);
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

double day_in_year(int32_t year, double day) {
  return sky::moment_of(date::sys_days{date::year{year} / 1 / 1}) + day;
}

constexpr double kMecca = 2.65 / 24;
constexpr double kEvening =
    9.0 / 24;  // from 15:00, the last hour at which the crescent can be seen

// The first day, in Beijing, of the month that holds a day.
date::sys_days chinese_month_on(date::sys_days day) {
  const double end_of_day = sky::moment_of(day + date::days{1}) - kBeijing;
  return sky::day_of(sky::new_moon_before(end_of_day - 1e-6), kBeijing);
}

date::sys_days chinese_eleventh(int32_t year) {
  return chinese_month_on(sky::day_of(sky::sun_reaches(270, day_in_year(year, 354.5)), kBeijing));
}

int sign_at(date::sys_days day) {
  return static_cast<int>(sky::sun_longitude(sky::moment_of(day) - kBeijing) / 30);
}

// The first day after a new moon on which the lunar day holds at the hour; if it slips between
// two, the earlier.
std::optional<date::sys_days> on_lunar_day(double moon, int lunar_day, int hour) {
  const auto lunar_day_at = [&](date::sys_days d) {
    const double at = sky::moment_of(d) - kIndia + hour / 24.0;
    return at < moon ? 0 : static_cast<int>(sky::elongation(at) / 12) + 1;
  };
  const date::sys_days new_moon = sky::day_of(moon, kIndia);
  for (int d = lunar_day > 2 ? lunar_day - 3 : 0; d <= lunar_day + 2; ++d) {
    const int now = lunar_day_at(new_moon + date::days{d});
    const int next = lunar_day_at(new_moon + date::days{d + 1});
    const bool between = now > 0 && now < lunar_day && (next > lunar_day || next < now);
    if (now == lunar_day || between) return new_moon + date::days{d};
  }
  return std::nullopt;
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

// The table tells which new moon it is, the new moon the day: the month begins on the evening
// after it, if it comes before that evening in Mecca.
std::optional<date::sys_days> islamic_day_in(int32_t year, int month, int day) {
  const int64_t about = floor_div((int64_t{year} - 622) * 33, 32);
  for (int64_t y = about - 1; y <= about + 1; ++y) {
    const int64_t tabular = 227015 + 29 * (int64_t{month} - 1) +
                            floor_div(6 * int64_t{month} - 1, 11) + (y - 1) * 354 +
                            floor_div(3 + 11 * y, 30);
    const double moon = sky::new_moon_before(sky::moment_of(from_rata_die(tabular)) + 4);
    const date::sys_days found = sky::day_of(moon, kMecca + kEvening) + date::days{day};
    if (year_of(found) == year) return found;
  }
  return std::nullopt;
}

// The winter solstice is in the eleventh month. Of thirteen months between two of them the first
// in which the sun enters no sign is the leap month.
std::optional<date::sys_days> chinese_day_in(int32_t year, int month, int day) {
  date::sys_days begin = chinese_eleventh(year - 1);
  const bool leap_year = (chinese_eleventh(year) - begin).count() > 370;
  bool leap_seen = !leap_year;
  for (int number = 11; begin < chinese_eleventh(year);) {
    const date::sys_days next = chinese_month_on(begin + date::days{31});
    if (!leap_seen && sign_at(begin) == sign_at(next)) {
      leap_seen = true;
    } else if (number == month) {
      return begin + date::days{day - 1};
    } else {
      number = number % 12 + 1;
    }
    begin = next;
  }
  return std::nullopt;
}

// A month is named by the sign that the sun enters in it: Aries in the first.
std::optional<date::sys_days> hindu_day_in(int32_t year, int month, int lunar_day, int hour) {
  for (const int32_t y : {year - 1, year}) {
    const double near = day_in_year(y, 103 + 30.44 * (month - 1));
    const double entry = sky::sun_reaches(30.0 * (month - 1) + ayanamsa(near), near);
    const auto found = on_lunar_day(sky::new_moon_before(entry), lunar_day, hour);
    if (found && year_of(*found) == year) return found;
  }
  return std::nullopt;
}

std::optional<date::sys_days> sankranti_in(int32_t year, int sign) {
  const double near = day_in_year(year, (103 + 30 * (sign - 1)) % 365);
  const double entry = sky::sun_reaches(30.0 * (sign - 1) + ayanamsa(near), near);
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

#include "extractor/time/holidays.h"

#include <charconv>

#include "extractor/time/feast_calendars.h"

namespace dateline {
namespace {

struct CalendarName {
  std::string_view name;
  FeastCalendar calendar;
};
constexpr CalendarName kCalendars[] = {
    {"easter", FeastCalendar::easter},      {"orthodox", FeastCalendar::orthodox},
    {"hebrew", FeastCalendar::hebrew},      {"islamic", FeastCalendar::islamic},
    {"chinese", FeastCalendar::chinese},    {"hindu", FeastCalendar::hindu},
    {"sankranti", FeastCalendar::sankranti}};

// Reads a feast as rule files write it, piece by piece from the left.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  std::optional<HolidayExpr> read() {
    for (const CalendarName& c : kCalendars) {
      if (!take(c.name)) continue;
      feast_.calendar = c.calendar;
      if (!is_easter() && !take("/")) return std::nullopt;
    }
    if (!read_day() || !read_rest() || !rest_.empty() || !fits()) return std::nullopt;
    return feast_;
  }

 private:
  [[nodiscard]] bool is_easter() const {
    return feast_.calendar == FeastCalendar::easter || feast_.calendar == FeastCalendar::orthodox;
  }

  bool take(std::string_view prefix) {
    if (rest_.substr(0, prefix.size()) != prefix) return false;
    rest_.remove_prefix(prefix.size());
    return true;
  }

  template <class Number>
  bool number(Number& out) {
    int value = 0;
    const auto [end, failed] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (failed != std::errc() || value < -99 || value > 99) return false;
    rest_.remove_prefix(static_cast<size_t>(end - rest_.data()));
    out = static_cast<Number>(value);
    return true;
  }

  bool read_day() {
    if (is_easter()) return true;
    const std::string_view begin = rest_;
    if (!number(feast_.month)) return false;
    if (feast_.calendar == FeastCalendar::sankranti) return true;
    if (take("-")) return begin.size() - rest_.size() == 3 && number(feast_.day);
    return take("/") && number(feast_.weekday) && take("/") && number(feast_.nth) &&
           feast_.nth != 0;
  }

  // @18 the hour, +1 days on, x8 so many days.
  bool read_rest() {
    if (take("@") && !number(feast_.hour)) return false;
    if (take("+") ? !number(feast_.offset)
                  : !rest_.empty() && rest_[0] == '-' && !number(feast_.offset))
      return false;
    return !take("x") || number(feast_.days);
  }

  [[nodiscard]] bool fits() const {
    const HolidayExpr& f = feast_;
    return f.month <= 15 && f.day <= 31 && f.weekday <= 7 && f.nth >= -5 && f.nth <= 5 &&
           f.hour % 6 == 0 && f.hour <= 24 && f.offset >= -64 && f.offset <= 63 && f.days >= 1 &&
           f.days <= 31;
  }

  std::string_view rest_;
  HolidayExpr feast_;
};

constexpr int kNthBias = 5;
constexpr int kOffsetBias = 64;

std::optional<date::sys_days> gregorian(const HolidayExpr& h, int32_t year) {
  if (h.nth != 0) {
    const auto month = days_of({Grain::month, year, h.month});
    return month ? nth_weekday(*month, h.nth, h.weekday) : std::nullopt;
  }
  const auto day = days_of({Grain::day, year, h.month, h.day});
  return day ? std::optional(day->begin) : std::nullopt;
}

std::optional<date::sys_days> first_day(const HolidayExpr& h, int32_t year) {
  switch (h.calendar) {
    case FeastCalendar::gregorian:
      return gregorian(h, year);
    case FeastCalendar::easter:
      return easter_sunday(year);
    case FeastCalendar::orthodox:
      return orthodox_easter(year);
    case FeastCalendar::hebrew:
      return hebrew_day_in(year, h.month, h.day);
    case FeastCalendar::islamic:
      return islamic_day_in(year, h.month, h.day);
    case FeastCalendar::chinese:
      return chinese_day_in(year, h.month, h.day);
    case FeastCalendar::hindu:
      return hindu_day_in(year, h.month, h.day, h.hour);
    case FeastCalendar::sankranti:
      return sankranti_in(year, h.month);
  }
  return std::nullopt;
}

}  // namespace

std::optional<int32_t> pack_holiday(std::string_view text) {
  const auto feast = Reader(text).read();
  if (!feast) return std::nullopt;
  // A nth weekday needs no day, an hour no nth: they share a place.
  const int nth_or_hour =
      feast->calendar == FeastCalendar::hindu ? feast->hour / 6 : feast->nth + kNthBias;
  int32_t packed = static_cast<int32_t>(feast->calendar);
  packed = packed << 4 | feast->month;
  packed = packed << 5 | feast->day;
  packed = packed << 3 | feast->weekday;
  packed = packed << 4 | nth_or_hour;
  packed = packed << 7 | (feast->offset + kOffsetBias);
  return packed << 5 | feast->days;
}

HolidayExpr unpack_holiday(int32_t packed) {
  const auto take = [&packed](int bits) {
    const int32_t value = packed & ((1 << bits) - 1);
    packed >>= bits;
    return value;
  };
  HolidayExpr e;
  e.days = static_cast<uint8_t>(take(5));
  e.offset = static_cast<int8_t>(take(7) - kOffsetBias);
  const int nth_or_hour = take(4);
  e.weekday = static_cast<uint8_t>(take(3));
  e.day = static_cast<uint8_t>(take(5));
  e.month = static_cast<uint8_t>(take(4));
  e.calendar = static_cast<FeastCalendar>(take(3));
  if (e.calendar == FeastCalendar::hindu) {
    e.hour = static_cast<uint8_t>(nth_or_hour * 6);
  } else {
    e.nth = static_cast<int8_t>(nth_or_hour - kNthBias);
  }
  return e;
}

date::sys_days easter_sunday(int32_t year) {
  const int32_t a = year % 19;
  const int32_t b = year / 100;
  const int32_t c = year % 100;
  const int32_t h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int32_t l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int32_t m = (a + 11 * h + 22 * l) / 451;
  const int32_t n = h + l - 7 * m + 114;
  return date::year{year} / (n / 31) / (n % 31 + 1);
}

std::optional<date::sys_days> nth_weekday(DayRange days, int32_t nth, uint8_t weekday) {
  if (nth == 0) return std::nullopt;
  const date::weekday wanted{weekday % 7U};
  date::sys_days day = nth > 0 ? days.begin : days.end - date::days{1};
  const int step = nth > 0 ? 1 : -1;
  while (date::weekday{day} != wanted) day += date::days{step};
  day += date::days{(nth - step) * 7};
  if (day < days.begin || day >= days.end) return std::nullopt;
  return day;
}

std::optional<int32_t> gregorian_year(FeastCalendar calendar, int32_t year, int month) {
  // Other numbers are years of our era: "Ramadan 2018", "Nisan 1948".
  constexpr int32_t kHebrew[] = {3762, 7000};
  constexpr int32_t kIslamic[] = {1, 1599};
  const auto& [first, last] = calendar == FeastCalendar::hebrew ? kHebrew : kIslamic;
  if (year < first || year > last) return std::nullopt;
  if (calendar == FeastCalendar::hebrew) {
    constexpr int kTishri = 7;
    constexpr int kKislev = 9;
    const bool autumn = month >= kTishri && month <= kKislev;
    return year - (autumn ? 3761 : 3760);
  }
  if (calendar != FeastCalendar::islamic) return std::nullopt;
  constexpr double kYear = 354.36707 / 365.2425;  // a year of twelve moons in one of the sun
  constexpr double kEpoch = 622.54;               // 16 July 622, as a year
  return static_cast<int32_t>(kEpoch + (year - 1 + (month - 1) / 12.0) * kYear);
}

std::optional<date::sys_days> holiday_in(const HolidayExpr& h, int32_t year) {
  constexpr int32_t kFirst = 1;  // the reckonings know no years before our era
  constexpr int32_t kLast = 9999;
  if (h.calendar != FeastCalendar::gregorian && (year < kFirst || year > kLast))
    return std::nullopt;
  const auto day = first_day(h, year);
  return day ? std::optional(*day + date::days{h.offset}) : std::nullopt;
}

}  // namespace dateline

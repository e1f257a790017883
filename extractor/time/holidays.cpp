#include "extractor/time/holidays.h"

#include <charconv>

namespace dateline {

namespace {

// Three disjoint ranges: MMDD below 2,000; Easter around 10,000; month, weekday and nth from
// 20,000.
constexpr int32_t kEaster = 10'000;
constexpr int32_t kWeekdays = 20'000;
constexpr int32_t kNthBias = 5;

std::optional<int32_t> number(std::string_view text) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  int32_t value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<int32_t> pack_weekday(std::string_view text, size_t slash) {
  const size_t second = text.find('/', slash + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto month = number(text.substr(0, slash));
  const auto weekday = number(text.substr(slash + 1, second - slash - 1));
  const auto nth = number(text.substr(second + 1));
  if (!month || !weekday || !nth) return std::nullopt;
  return kWeekdays + *month * 1000 + *weekday * 100 + *nth + kNthBias;
}

}  // namespace

std::optional<int32_t> pack_holiday(std::string_view text) {
  if (text.substr(0, 6) == "easter") {
    const auto offset = number(text.substr(6));
    return offset ? std::optional<int32_t>(kEaster + *offset) : std::nullopt;
  }
  if (const size_t slash = text.find('/'); slash != std::string_view::npos)
    return pack_weekday(text, slash);
  if (text.size() != 5 || text[2] != '-') return std::nullopt;
  const auto month = number(text.substr(0, 2));
  const auto day = number(text.substr(3));
  if (!month || !day) return std::nullopt;
  return *month * 100 + *day;
}

HolidayExpr unpack_holiday(int32_t packed) {
  HolidayExpr e;
  if (packed >= kWeekdays) {
    packed -= kWeekdays;
    e.month = static_cast<uint8_t>(packed / 1000);
    e.weekday = static_cast<uint8_t>(packed / 100 % 10);
    e.nth = static_cast<int8_t>(packed % 100 - kNthBias);
  } else if (packed > kEaster - 1000) {
    e.easter_offset = packed - kEaster;
  } else {
    e.month = static_cast<uint8_t>(packed / 100);
    e.day = static_cast<uint8_t>(packed % 100);
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

std::optional<date::sys_days> holiday_in(const HolidayExpr& h, int32_t year) {
  if (h.easter_offset != HolidayExpr::kNoEaster)
    return easter_sunday(year) + date::days{h.easter_offset};
  if (h.nth != 0) {
    const auto month = days_of({Grain::month, year, h.month});
    return month ? nth_weekday(*month, h.nth, h.weekday) : std::nullopt;
  }
  const auto day = days_of({Grain::day, year, h.month, h.day});
  if (!day) return std::nullopt;
  return day->begin;
}

}  // namespace dateline

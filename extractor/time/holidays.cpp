#include "extractor/time/holidays.h"

namespace dateline {

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

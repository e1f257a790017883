#include "extractor/model/timex3.h"

#include <array>

#include "extractor/model/calendar_text.h"

namespace dateline {
namespace {

std::string known_or_x(int value) {
  return value > 0 ? two_digits(value) : "XX";
}

// TIMEX3 counts years before our era as people do: astronomical -43 is BC0044.
std::string year_value(const CalendarUnit& unit) {
  if (!unit.has_year()) return "XXXX";
  return unit.year > 0 ? padded(unit.year, 4) : "BC" + padded(1 - int64_t{unit.year}, 4);
}

// The leading digits that all years of a decade, century or millennium share; before our era those
// of its last year, so that the 480s BC (astronomical -488 to -479) are BC048.
std::string years_value(const CalendarUnit& unit, int years, size_t digits) {
  if (!unit.has_year()) return std::string(digits, 'X');
  if (unit.year >= 0) return padded(unit.year / years, digits);
  return "BC" + padded((1 - (int64_t{unit.year} + years - 1)) / years, digits);
}

std::string indexed_value(const CalendarUnit& unit, const char* mark) {
  return year_value(unit) + mark + (unit.index > 0 ? std::to_string(unit.index) : "X");
}

std::string season_value(const CalendarUnit& unit) {
  constexpr std::array<const char*, 5> kSeasons = {"-XX", "-SP", "-SU", "-FA", "-WI"};
  return year_value(unit) + kSeasons.at(unit.index);
}

std::string day_value(const CalendarUnit& unit) {
  if (unit.weekday > 0) return year_value(unit) + "-WXX-" + std::to_string(unit.weekday);
  return year_value(unit) + "-" + known_or_x(unit.month) + "-" + known_or_x(unit.day);
}

std::string part_value(const CalendarUnit& unit) {
  constexpr std::array<const char*, 7> kParts = {"", "TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};
  return day_value(unit) + kParts.at(static_cast<size_t>(unit.part));
}

std::string clock_value(const CalendarUnit& unit) {
  if (unit.hour < 0) return part_value(unit);
  std::string value = day_value(unit) + "T" + two_digits(unit.hour);
  if (unit.minute >= 0) value += ":" + two_digits(unit.minute);
  if (unit.minute >= 0 && unit.second >= 0) value += ":" + two_digits(unit.second);
  return value;
}

}  // namespace

std::string_view timex_type_name(TimexType type) {
  constexpr std::array<std::string_view, 4> kNames = {"DATE", "TIME", "DURATION", "SET"};
  return kNames.at(static_cast<size_t>(type));
}

std::string timex_value(const CalendarUnit& unit) {
  switch (unit.grain) {
    case Grain::second:
    case Grain::minute:
    case Grain::hour:
      return clock_value(unit);
    case Grain::day_part:
      return part_value(unit);
    case Grain::day:
      return day_value(unit);
    case Grain::weekend:
      return year_value(unit) + "-W" + known_or_x(unit.index) + "-WE";
    case Grain::week:
      return year_value(unit) + "-W" + known_or_x(unit.index);
    case Grain::month:
      return year_value(unit) + "-" + known_or_x(unit.month);
    case Grain::season:
      return season_value(unit);
    case Grain::quarter:
      return indexed_value(unit, "-Q");
    case Grain::half:
      return indexed_value(unit, "-H");
    case Grain::year:
      return year_value(unit);
    case Grain::decade:
      return years_value(unit, 10, 3);
    case Grain::century:
      return years_value(unit, 100, 2);
    case Grain::millennium:
      return years_value(unit, 1000, 1);
  }
  return {};
}

std::string timex_value(const TimeSpan& when) {
  if (when.open_begin) return timex_value(when.last);
  if (when.open_end || !when.is_range) return timex_value(when.first);
  return timex_value(when.first) + "/" + timex_value(when.last);
}

}  // namespace dateline

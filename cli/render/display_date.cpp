#include "cli/render/display_date.h"

#include <array>

namespace dateline::cli {
namespace {

constexpr std::array<std::string_view, 13> kMonths = {
    "",     "January", "February",  "March",   "April",    "May",     "June",
    "July", "August",  "September", "October", "November", "December"};
constexpr std::array<std::string_view, 8> kWeekdays = {
    "", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 5> kSeasons = {"", "spring", "summer", "autumn", "winter"};
constexpr std::array<std::string_view, 5> kOrdinals = {"", "first", "second", "third", "fourth"};
constexpr std::array<std::string_view, 7> kParts = {"",        "morning", "midday", "afternoon",
                                                    "evening", "night",   "daytime"};

template <size_t Size>
std::string named(const std::array<std::string_view, Size>& names, size_t index) {
  return std::string(index < Size ? names[index] : std::string_view{});
}

std::string with_year(std::string text, const CalendarUnit& unit, std::string_view glue) {
  if (!unit.has_year()) return text + " (year unknown)";
  return text.append(glue) + display_year(unit.year);
}

std::string day_text(const CalendarUnit& unit) {
  if (unit.month == 0 && unit.day == 0 && unit.weekday != 0) {
    return "a " + named(kWeekdays, unit.weekday);
  }
  if (unit.month == 0 && unit.day == 0) return "an unknown day";
  if (unit.month == 0) return "day " + std::to_string(unit.day) + " of an unknown month";
  return with_year(named(kMonths, unit.month) + " " + std::to_string(unit.day), unit, ", ");
}

std::string week_text(const CalendarUnit& unit) {
  const std::string noun = unit.grain == Grain::weekend ? "the weekend of " : "the week of ";
  const auto days = days_of(unit);
  if (!days) return with_year("week " + std::to_string(unit.index), unit, " of ");
  const date::year_month_day first{days->begin};
  return noun + named(kMonths, unsigned{first.month()}) + " " +
         std::to_string(unsigned{first.day()}) + ", " + display_year(int{first.year()});
}

std::string two_digits(int value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string clock_text(const CalendarUnit& unit) {
  if (unit.hour < 0) return "";
  std::string text = two_digits(unit.hour) + ":" + two_digits(unit.minute < 0 ? 0 : unit.minute);
  if (unit.second >= 0) text += ":" + two_digits(unit.second);
  return text;
}

std::string part_text(const CalendarUnit& unit) {
  return named(kParts, static_cast<size_t>(unit.part));
}

std::string behind(std::string day, std::string_view glue, const std::string& time,
                   std::string_view end) {
  return time.empty() ? day : day.append(glue).append(time).append(end);
}

std::string ordinal(int number) {
  const int tens = number % 100;
  if (tens >= 11 && tens <= 13) return std::to_string(number) + "th";
  const char* const endings[] = {"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"};
  return std::to_string(number) + endings[number % 10];
}

std::string era_text(const CalendarUnit& unit, int32_t length, std::string_view noun) {
  if (unit.year <= 0) return std::string(noun) + " of " + display_year(unit.year);
  return "the " + ordinal(unit.year / length + 1) + " " + std::string(noun);
}

std::string mod_word(Mod mod) {
  switch (mod) {
    case Mod::start:
      return "early ";
    case Mod::mid:
      return "mid-";
    case Mod::end:
      return "late ";
    case Mod::approx:
      return "about ";
    case Mod::before:
      return "before ";
    case Mod::after:
      return "after ";
    case Mod::on_or_before:
      return "by ";
    case Mod::on_or_after:
      return "from ";
    default:
      return "";
  }
}

std::string prefix_of(const TimeSpan& when) {
  const std::string word = mod_word(when.mod);
  if (!word.empty()) return word;
  return when.approximate ? "about " : "";
}

}  // namespace

std::string_view month_name(unsigned month) {
  return month < kMonths.size() ? kMonths[month] : "";
}

std::string display_year(int32_t year) {
  return year > 0 ? std::to_string(year) : std::to_string(1 - int64_t{year}) + " BCE";
}

std::string display_unit(const CalendarUnit& unit) {
  switch (unit.grain) {
    case Grain::second:
    case Grain::minute:
    case Grain::hour:
      return behind(day_text(unit), ", ", clock_text(unit), "");
    case Grain::day_part:
      return behind(day_text(unit), " (", part_text(unit), ")");
    case Grain::day:
      return day_text(unit);
    case Grain::weekend:
    case Grain::week:
      return week_text(unit);
    case Grain::month:
      return with_year(named(kMonths, unit.month), unit, " ");
    case Grain::season:
      return with_year(named(kSeasons, unit.index), unit, " ");
    case Grain::quarter:
      return with_year(named(kOrdinals, unit.index) + " quarter", unit, " of ");
    case Grain::half:
      return with_year(named(kOrdinals, unit.index) + " half", unit, " of ");
    case Grain::year:
      return unit.has_year() ? display_year(unit.year) : "an unknown year";
    case Grain::decade:
      if (!unit.has_year()) return "an unknown decade";
      return unit.year > 0 ? "the " + std::to_string(unit.year) + "s"
                           : era_text(unit, 10, "decade");
    case Grain::century:
      return unit.has_year() ? era_text(unit, 100, "century") : "an unknown century";
    case Grain::millennium:
      return unit.has_year() ? era_text(unit, 1000, "millennium") : "an unknown millennium";
  }
  return "";
}

namespace {

// "the late 1960s", not "late the 1960s"; "about the 1960s" stays. Of the morning late, not of the
// day: "May 4, 2022 (late morning)".
std::string prefixed(const TimeSpan& when, const CalendarUnit& unit) {
  const std::string prefix = prefix_of(when);
  const bool within = when.mod == Mod::start || when.mod == Mod::mid || when.mod == Mod::end;
  if (within && unit.grain == Grain::day_part)
    return behind(day_text(unit), " (", prefix + part_text(unit), ")");
  const std::string text = display_unit(unit);
  return within && text.starts_with("the ") ? "the " + prefix + text.substr(4) : prefix + text;
}

}  // namespace

std::string display_time(const TimeSpan& when) {
  const CalendarUnit& unit = when.first;
  if (when.is_range || when.open_begin || when.open_end || unit.grain >= Grain::day) return "";
  const std::string time = unit.grain == Grain::day_part ? part_text(unit) : clock_text(unit);
  return time.empty() ? time : prefix_of(when) + time;
}

std::string display_moment(const Moment& moment) {
  const date::year_month_day day{moment.day};
  const std::string text = std::string(month_name(unsigned{day.month()})) + " " +
                           std::to_string(unsigned{day.day()}) + ", " +
                           display_year(int{day.year()});
  if (moment.minute_of_day <= 0) return text;
  return text + ", " + two_digits(moment.minute_of_day / 60) + ":" +
         two_digits(moment.minute_of_day % 60);
}

std::string display_date(const TimeSpan& when) {
  if (when.open_begin) return "until " + prefixed(when, when.last);
  if (when.open_end) return "since " + prefixed(when, when.first);
  if (!when.is_range) return prefixed(when, when.first);
  return prefixed(when, when.first) + " to " + display_unit(when.last);
}

}  // namespace dateline::cli

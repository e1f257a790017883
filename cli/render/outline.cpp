#include "cli/render/outline.h"

#include <array>

#include "cli/render/display_date.h"

namespace dateline::cli {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() -= 'a' - 'A';
  return text;
}

std::string day_heading(const CalendarUnit& unit) {
  const auto days = days_of(unit);
  if (!days) return "";
  const date::year_month_day day{days->begin};
  const auto weekday = date::weekday{days->begin}.c_encoding();
  return std::string(kWeekdays[weekday]) + ", " + std::string(month_name(unsigned{day.month()})) +
         " " + std::to_string(unsigned{day.day()});
}

bool is_era(Grain grain) {
  return grain >= Grain::decade;
}

void place_fine(const CalendarUnit& unit, const DayRange& days, Place& place) {
  const date::year_month_day first{days.begin};
  place.period = display_year(int{first.year()});
  place.part = month_name(unsigned{first.month()});
  const bool week = unit.grain == Grain::week || unit.grain == Grain::weekend;
  place.day = week ? capitalised(display_unit(unit)) : day_heading(unit);
}

Place place_of_unit(const CalendarUnit& unit) {
  Place place;
  const auto days = days_of(unit);
  if (!days) {
    place.period = kYearUnknown;
  } else if (is_era(unit.grain)) {
    place.period = capitalised(display_unit(unit));
  } else if (unit.grain < Grain::month) {
    place_fine(unit, *days, place);
  } else {
    place.period = display_year(unit.year);
    if (unit.grain == Grain::month) place.part = month_name(unit.month);
    if (unit.grain > Grain::month && unit.grain < Grain::year)
      place.part = capitalised(display_unit(unit));
  }
  return place;
}

bool says_more_than_headings(const TimeSpan& when) {
  return when.is_range || when.open_begin || when.open_end || when.approximate ||
         when.mod != Mod::none || when.first.grain < Grain::day || when.is_unresolved();
}

}  // namespace

Place place_of(const TimeSpan& when) {
  Place place = place_of_unit(when.open_begin ? when.last : when.first);
  if (!place.day.empty()) place.label = display_time(when);
  if (place.label.empty() && says_more_than_headings(when)) place.label = display_date(when);
  return place;
}

}  // namespace dateline::cli

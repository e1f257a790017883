#include "cli/render/calendar_ends.h"

namespace dateline::cli {
namespace {

CalendarEnd end_at(date::sys_days day, const CalendarUnit& unit) {
  const date::year_month_day date{day};
  CalendarEnd end;
  end.year = int{date.year()};
  if (unit.grain >= Grain::year) return end;
  end.month = unsigned{date.month()};
  if (unit.grain >= Grain::month) return end;
  end.day = unsigned{date.day()};
  return end;
}

CalendarEnd first_of(const CalendarUnit& unit, const DayRange& days) {
  CalendarEnd end = end_at(days.begin, unit);
  end.hour = unit.hour;
  end.minute = unit.minute;
  return end;
}

}  // namespace

std::optional<CalendarEnds> calendar_ends(const TimeSpan& when) {
  const CalendarUnit& from = when.open_begin ? when.last : when.first;
  const CalendarUnit& to = when.open_end ? when.first : when.last;
  const auto first_days = days_of(from);
  const auto last_days = days_of(to);
  if (!first_days || !last_days) return std::nullopt;
  CalendarEnds ends{first_of(from, *first_days), std::nullopt};
  CalendarEnd last = end_at(last_days->end - date::days{1}, to);
  const bool same_day =
      ends.first.year == last.year && ends.first.month == last.month && ends.first.day == last.day;
  if (!same_day && !when.open_end) ends.last = last;
  return ends;
}

}  // namespace dateline::cli

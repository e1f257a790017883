#include "extractor/model/edtf.h"

#include "extractor/model/calendar_rules.h"
#include "extractor/model/calendar_text.h"
#include "extractor/model/moment.h"

namespace dateline {
namespace {

std::string known_or_x(int value) {
  return value > 0 ? two_digits(value) : "XX";
}

void append_part(std::string& text, int value) {
  (text += '-') += known_or_x(value);
}

std::string year_text(const CalendarUnit& unit) {
  return unit.has_year() ? edtf_year(unit.year) : "XXXX";
}

std::string day_text(const CalendarUnit& unit) {
  std::string text = year_text(unit);
  append_part(text, unit.month);
  append_part(text, unit.day);
  return text;
}

// Seasons are 21-24, quarters 33-36, halves 40-41.
std::string division_text(const CalendarUnit& unit, int before_first) {
  return year_text(unit) + "-" + (unit.index > 0 ? two_digits(before_first + unit.index) : "XX");
}

// 199X when one group of leading digits names exactly these years, else nothing.
std::string shared_digits(int year, int years) {
  const int smallest = year < 0 ? -(year + years - 1) : year;
  if (smallest < 0 || smallest % years != 0 || smallest > 9999) return {};
  std::string digits = padded(smallest, 4);
  for (size_t i = 4; years > 1; years /= 10) digits[--i] = 'X';
  return (year < 0 ? "-" : "") + digits;
}

struct Ends {
  std::string first;
  std::string last;
};

Ends same_ends(const std::string& text) {
  return {text, text};
}

Ends days_text(const CalendarUnit& unit) {
  const auto days = days_of(unit);
  if (!days) return same_ends("XXXX-XX-XX");
  return {format_day(days->begin), format_day(days->end - date::days{1})};
}

Ends years_text(const CalendarUnit& unit) {
  const int years = years_in(unit.grain);
  if (!unit.has_year()) return same_ends("XXXX");
  const std::string digits = shared_digits(unit.year, years);
  if (!digits.empty()) return same_ends(digits);
  return {edtf_year(unit.year), edtf_year(unit.year + years - 1)};
}

// What stands for the unit: one text, or two ends where EDTF has no form for it.
Ends unit_text(const CalendarUnit& unit) {
  switch (unit.grain) {
    case Grain::weekend:
    case Grain::week:
      return days_text(unit);
    case Grain::month:
      return same_ends(year_text(unit) + "-" + known_or_x(unit.month));
    case Grain::season:
      return same_ends(division_text(unit, 20));
    case Grain::quarter:
      return same_ends(division_text(unit, 32));
    case Grain::half:
      return same_ends(division_text(unit, 39));
    case Grain::year:
      return same_ends(year_text(unit));
    case Grain::decade:
    case Grain::century:
    case Grain::millennium:
      return years_text(unit);
    default:
      return same_ends(day_text(unit));
  }
}

// What most events are told by.
bool is_whole_day(const TimeSpan& when) {
  const bool open = when.open_begin || when.open_end;
  return when.first.grain == Grain::day && !when.is_range && !open && when.last == when.first;
}

// "About six on June 12": it is the hour that is about six, and hours are not written.
bool is_clock(const TimeSpan& when) {
  return when.first.grain < Grain::day_part;
}

}  // namespace

std::string to_edtf(const TimeSpan& when) {
  const bool vague = when.approximate || when.mod == Mod::approx;
  const std::string_view mark = vague && !is_clock(when) ? "~" : "";
  if (is_whole_day(when)) return day_text(when.first).append(mark);
  Ends ends = unit_text(when.first);
  if (when.last != when.first) ends.last = unit_text(when.last).last;
  const std::string first = when.open_begin ? ".." : ends.first.append(mark);
  const std::string last = when.open_end ? ".." : ends.last.append(mark);
  const bool interval = when.is_range || when.open_begin || when.open_end;
  return interval || first != last ? first + "/" + last : first;
}

}  // namespace dateline

#include <optional>

#include "extractor/model/calendar_rules.h"
#include "extractor/model/edtf.h"

namespace dateline {
namespace {

Error not_edtf(std::string_view part, const std::string& why) {
  return {ErrorCode::invalid_input, "\"" + std::string(part) + "\" " + why, ""};
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

bool all_of(std::string_view text, char c) {
  return text.find_first_not_of(c) == std::string_view::npos;
}

// A number of digits alone; nothing if there is anything else, or more than nine of them.
std::optional<int> number(std::string_view text) {
  if (text.empty() || text.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

int power_of_ten(size_t exponent) {
  int power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

constexpr Grain kGrainOfUnknownDigits[] = {Grain::year, Grain::decade, Grain::century,
                                           Grain::millennium};

// 199X, 19XX, 2XXX, -004X.
bool read_shared_digits(std::string_view digits, bool negative, CalendarUnit& unit) {
  const size_t known = digits.find('X');
  const size_t unknown = 4 - known;
  const auto value = number(digits.substr(0, known));
  if (!value || !all_of(digits.substr(known), 'X')) return false;
  const int years = power_of_ten(unknown);
  unit.grain = kGrainOfUnknownDigits[unknown];
  unit.year = negative ? -*value * years - (years - 1) : *value * years;
  return true;
}

// Y12000, Y-12000: the years that four digits cannot hold.
bool read_long_year(std::string_view& text, CalendarUnit& unit) {
  const bool negative = take(text, '-');
  const size_t end = std::min(text.find('-'), text.size());
  const auto value = number(text.substr(0, end));
  if (!value || !is_calendar_year(*value)) return false;
  unit.year = negative ? -*value : *value;
  text.remove_prefix(end);
  return true;
}

bool read_year(std::string_view& text, CalendarUnit& unit) {
  unit.grain = Grain::year;
  if (take(text, 'Y')) return read_long_year(text, unit);
  const bool negative = take(text, '-');
  if (text.size() < 4) return false;
  const std::string_view digits = text.substr(0, 4);
  text.remove_prefix(4);
  if (digits == "XXXX") return !negative;
  if (digits.find('X') != std::string_view::npos) return read_shared_digits(digits, negative, unit);
  const auto value = number(digits);
  if (value) unit.year = negative ? -*value : *value;
  return value.has_value();
}

bool set_division(CalendarUnit& unit, Grain grain, int index) {
  unit.grain = grain;
  unit.index = static_cast<uint8_t>(index);
  return true;
}

// A month, or one of the numbers past it: seasons 21-24 (25-28 say northern), quarters, halves.
bool read_month(std::string_view part, CalendarUnit& unit) {
  unit.grain = Grain::month;
  if (part == "XX") return true;
  const auto value = part.size() == 2 ? number(part) : std::nullopt;
  if (!value) return false;
  unit.month = static_cast<uint8_t>(*value);
  if (*value >= 1 && *value <= 12) return true;
  unit.month = 0;
  if (*value >= 21 && *value <= 28) return set_division(unit, Grain::season, (*value - 21) % 4 + 1);
  if (*value >= 33 && *value <= 36) return set_division(unit, Grain::quarter, *value - 32);
  if (*value >= 40 && *value <= 41) return set_division(unit, Grain::half, *value - 39);
  return false;
}

bool read_day(std::string_view part, CalendarUnit& unit) {
  if (unit.grain != Grain::month) return false;
  unit.grain = Grain::day;
  if (part == "XX") return true;
  const auto value = part.size() == 2 ? number(part) : std::nullopt;
  if (!value || *value < 1 || *value > 31) return false;
  unit.day = static_cast<uint8_t>(*value);
  return true;
}

bool read_week(std::string_view part, CalendarUnit& unit) {
  const auto value = part.size() == 2 ? number(part) : std::nullopt;
  if (!value || *value < 1 || *value > 53) return false;
  return set_division(unit, Grain::week, *value);
}

bool read_below_year(std::string_view rest, CalendarUnit& unit) {
  if (rest.empty()) return true;
  if (unit.grain != Grain::year || !take(rest, '-')) return false;
  if (take(rest, 'W')) return read_week(rest, unit);
  if (!read_month(rest.substr(0, 2), unit)) return false;
  if (rest.size() == 2) return true;
  rest.remove_prefix(2);
  return take(rest, '-') && read_day(rest, unit);
}

struct Side {
  CalendarUnit unit;
  bool approximate = false;
};

constexpr const char* kWhatIsEdtf =
    "is not an EDTF date (examples: 2022-02-24, 2022-02, 2005, 199X, 2003-21, 2014/.., 2005~)";

Result<Side> read_side(std::string_view text) {
  const std::string_view whole = text;
  Side side;
  // "Uncertain" and "approximate" are one doubt to us.
  if (!text.empty() && std::string_view("~?%").find(text.back()) != std::string_view::npos) {
    side.approximate = true;
    text.remove_suffix(1);
  }
  if (!read_year(text, side.unit) || !read_below_year(text, side.unit))
    return not_edtf(whole, kWhatIsEdtf);
  if (!is_possible(side.unit)) return not_edtf(whole, "is a date that does not exist");
  return side;
}

bool is_open(std::string_view side) {
  return side.empty() || side == "..";
}

Result<TimeSpan> read_interval(std::string_view whole, std::string_view first,
                               std::string_view last) {
  TimeSpan when;
  when.open_begin = is_open(first);
  when.open_end = is_open(last);
  if (when.open_begin && when.open_end) return not_edtf(whole, "names no date on either side");
  const auto begin = read_side(when.open_begin ? last : first);
  if (!begin) return begin.error();
  const auto end = read_side(when.open_end ? first : last);
  if (!end) return end.error();
  when.first = begin->unit;
  when.last = end->unit;
  when.is_range = !when.open_begin && !when.open_end;
  when.approximate = begin->approximate || end->approximate;
  if (when.begin_day() && when.end_day() && *when.end_day() <= *when.begin_day())
    return not_edtf(whole, "ends before it begins");
  return when;
}

}  // namespace

Result<TimeSpan> parse_edtf(std::string_view text) {
  const size_t slash = text.find('/');
  if (slash != std::string_view::npos)
    return read_interval(text, text.substr(0, slash), text.substr(slash + 1));
  const auto side = read_side(text);
  if (!side) return side.error();
  TimeSpan when = TimeSpan::of(side->unit);
  when.approximate = side->approximate;
  return when;
}

}  // namespace dateline

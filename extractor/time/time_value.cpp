#include "extractor/time/time_value.h"

namespace dateline {
namespace {

bool is_clock_unit(Grain unit) {
  return unit == Grain::second || unit == Grain::minute || unit == Grain::hour;
}

// The letter of ISO 8601, with TIMEX3's own E (decade) and C (century) where a vague count needs
// them.
const char* unit_letter(Grain unit) {
  switch (unit) {
    case Grain::second:
      return "S";
    case Grain::minute:
      return "M";
    case Grain::hour:
      return "H";
    case Grain::weekend:
      return "WE";
    case Grain::week:
      return "W";
    case Grain::month:
      return "M";
    case Grain::season:
      return "M";
    case Grain::quarter:
      return "Q";
    case Grain::half:
      return "M";
    case Grain::year:
      return "Y";
    case Grain::decade:
      return "DE";
    case Grain::century:
      return "CE";
    case Grain::millennium:
      return "ML";
    default:
      return "D";
  }
}

// Decades and centuries of a known number, or half of one, are counted in years, as the corpora
// have it.
void in_years(DurationExpr& d) {
  const int32_t years = d.unit == Grain::decade       ? 10
                        : d.unit == Grain::century    ? 100
                        : d.unit == Grain::millennium ? 1000
                                                      : 1;
  constexpr int32_t kMostYears = 2'000'000'000;  // more stay in the unit that the text has
  if (years == 1 || d.count < 0 || d.count > kMostYears / years) return;
  d.count = d.count * years + d.tenths * years / 10;
  d.tenths = 0;
  d.unit = Grain::year;
}

std::string amount(int32_t count, int8_t tenths, Grain unit) {
  std::string out = count == DurationExpr::kVague ? "X" : std::to_string(count);
  if (tenths > 0) out += "." + std::to_string(tenths);
  return out + unit_letter(unit);
}

DurationExpr single(int32_t count, Grain unit) {
  DurationExpr d;
  d.count = count;
  d.unit = unit;
  return d;
}

std::string duration_value(DurationExpr d) {
  in_years(d);
  if (d.count == 0 && d.count2 > 0) return duration_value(single(d.count2, d.unit2));
  bool clock = is_clock_unit(d.unit);
  std::string out = clock ? "PT" : "P";
  out += amount(d.count, d.tenths, d.unit);
  for (const auto& [count, unit] : {std::pair{d.count2, d.unit2}, std::pair{d.count3, d.unit3}}) {
    if (count == 0) continue;
    if (is_clock_unit(unit) && !clock) out += "T", clock = true;
    out += amount(count, 0, unit);
  }
  return out;
}

const char* part_code(DayPart part) {
  static constexpr const char* kCodes[] = {"", "MO", "MI", "AF", "EV", "NI", "DT"};
  return kCodes[static_cast<size_t>(part)];
}

std::string two(int value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

// The clock or part of the day at which something is repeated, or "".
std::string time_of_set(const SetExpr& s) {
  if (s.hour >= 0) return "T" + two(s.hour) + (s.minute < 0 ? "" : ":" + two(s.minute));
  return s.part == DayPart::none ? "" : std::string("T") + part_code(s.part);
}

std::string set_value(const SetExpr& s) {
  const std::string time = time_of_set(s);
  if (s.weekday > 0) return "XXXX-WXX-" + std::to_string(s.weekday) + time;
  if (s.day > 0) return "XXXX-" + (s.month > 0 ? two(s.month) : "XX") + "-" + two(s.day) + time;
  if (s.month > 0) return "XXXX-" + two(s.month);
  if (s.season > 0) {
    CalendarUnit unit;
    unit.grain = Grain::season;
    unit.index = s.season;
    return timex_value(TimeSpan::of(unit));
  }
  if (!time.empty()) return "XXXX-XX-XX" + time;
  return duration_value(single(s.count, s.unit));
}

const char* reference_value(Side side) {
  if (side == Side::past) return "PAST_REF";
  return side == Side::future ? "FUTURE_REF" : "PRESENT_REF";
}

}  // namespace

TimexType timex_type(const TimeValue& value) {
  if (std::holds_alternative<DurationExpr>(value.what)) return TimexType::duration;
  if (std::holds_alternative<SetExpr>(value.what)) return TimexType::set;
  const TimeSpan* span = value.span();
  const bool finer = span != nullptr && span->first.grain < Grain::day;
  return finer ? TimexType::time : TimexType::date;
}

std::string timex_value(const TimeValue& value) {
  if (const auto* d = std::get_if<DurationExpr>(&value.what)) return duration_value(*d);
  if (const auto* s = std::get_if<SetExpr>(&value.what)) return set_value(*s);
  if (const auto* r = std::get_if<ReferenceExpr>(&value.what)) return reference_value(r->side);
  return timex_value(*value.span());
}

}  // namespace dateline

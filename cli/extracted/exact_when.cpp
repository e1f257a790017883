#include "cli/extracted/exact_when.h"

#include <array>

#include "cli/extracted/named_value.h"
#include "extractor/model/edtf.h"

namespace dateline::cli {
namespace {

std::string_view day_part_name(DayPart part) {
  constexpr std::array<std::string_view, 7> kNames = {"",        "morning", "midday", "afternoon",
                                                      "evening", "night",   "daytime"};
  return kNames.at(static_cast<size_t>(part));
}

void write_known(JsonWriter& json, std::string_view name, int value, bool known) {
  if (!known) return;
  json.key(name);
  json.raw(std::to_string(value));
}

void write_unit(JsonWriter& json, std::string_view name, const CalendarUnit& unit) {
  json.key(name);
  json.begin_object();
  json.field("grain", grain_name(unit.grain));
  write_known(json, "year", unit.year, unit.has_year());
  write_known(json, "month", unit.month, unit.month != 0);
  write_known(json, "day", unit.day, unit.day != 0);
  write_known(json, "index", unit.index, unit.index != 0);
  write_known(json, "weekday", unit.weekday, unit.weekday != 0);
  if (unit.part != DayPart::none) json.field("part", day_part_name(unit.part));
  write_known(json, "hour", unit.hour, unit.hour >= 0);
  write_known(json, "minute", unit.minute, unit.minute >= 0);
  write_known(json, "second", unit.second, unit.second >= 0);
  json.end_object();
}

CalendarUnit read_unit(const Members& members) {
  CalendarUnit unit;
  const auto grain = parse_grain(members.text("grain"));
  const auto part = named_value(members.text_if_any("part"), DayPart::daytime, day_part_name);
  unit.grain = grain.value_or(Grain::day);
  unit.part = part.value_or(DayPart::none);
  unit.year = members.number_or("year", CalendarUnit::kUnknownYear, CalendarUnit::kMinYear,
                                CalendarUnit::kMaxYear);
  unit.month = static_cast<uint8_t>(members.number_or("month", 0, 0, 12));
  unit.day = static_cast<uint8_t>(members.number_or("day", 0, 0, 31));
  unit.index = static_cast<uint8_t>(members.number_or("index", 0, 0, 53));
  unit.weekday = static_cast<uint8_t>(members.number_or("weekday", 0, 0, 7));
  unit.hour = static_cast<int8_t>(members.number_or("hour", -1, 0, 24));
  unit.minute = static_cast<int8_t>(members.number_or("minute", -1, 0, 59));
  unit.second = static_cast<int8_t>(members.number_or("second", -1, 0, 60));
  if (!grain || !part || !is_possible(unit)) members.fault().note("when");
  return unit;
}

void write_flag(JsonWriter& json, std::string_view name, bool value) {
  if (!value) return;
  json.key(name);
  json.boolean(true);
}

}  // namespace

std::optional<TimeSpan> when_of_date(std::string_view edtf, Mod mod, AnchorBasis anchor) {
  auto parsed = parse_edtf(edtf);
  if (!parsed) return std::nullopt;
  parsed->mod = mod;
  parsed->year_inferred = anchor == AnchorBasis::inferred_year;
  return std::move(*parsed);
}

namespace {

// The grains that EDTF writes as they are.
bool is_of_calendar(const CalendarUnit& unit) {
  if (!unit.has_year() || unit.year < 0 || unit.year > 9999) return false;
  if (unit.grain == Grain::day) return unit.month > 0 && unit.day > 0;
  return unit.grain == Grain::year || (unit.grain == Grain::month && unit.month > 0);
}

// A day, a month or a year, and nothing beside it: its date says all, and most events have such.
bool is_plain(const TimeSpan& when, AnchorBasis anchor) {
  CalendarUnit unit;
  unit.grain = when.first.grain;
  unit.year = when.first.year;
  unit.month = unit.grain <= Grain::month ? when.first.month : uint8_t{0};
  unit.day = unit.grain == Grain::day ? when.first.day : uint8_t{0};
  TimeSpan plain = TimeSpan::of(unit);
  plain.mod = when.mod;
  plain.year_inferred = anchor == AnchorBasis::inferred_year;
  return is_of_calendar(unit) && when.mod != Mod::approx && when == plain;
}

}  // namespace

bool is_told_by_date(const Event& event) {
  return is_plain(event.when, event.anchor) ||
         when_of_date(to_edtf(event.when), event.when.mod, event.anchor) == event.when;
}

void write_exact_when(JsonWriter& json, const TimeSpan& when) {
  json.begin_object();
  write_unit(json, "first", when.first);
  if (when.last != when.first) write_unit(json, "last", when.last);
  write_flag(json, "range", when.is_range);
  write_flag(json, "open_begin", when.open_begin);
  write_flag(json, "open_end", when.open_end);
  write_flag(json, "approximate", when.approximate);
  write_flag(json, "year_inferred", when.year_inferred);
  json.end_object();
}

TimeSpan read_exact_when(const Members& members, Mod mod) {
  TimeSpan when;
  when.first = read_unit(members.object("first"));
  when.last = members.has("last") ? read_unit(members.object("last")) : when.first;
  when.is_range = members.flag("range");
  when.open_begin = members.flag("open_begin");
  when.open_end = members.flag("open_end");
  when.approximate = members.flag("approximate");
  when.year_inferred = members.flag("year_inferred");
  when.mod = mod;
  return when;
}

}  // namespace dateline::cli

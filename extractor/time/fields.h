// The fields that rules hand to productions, and the constants that rule files may write for them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class Field : uint8_t {
  year,
  month,
  day,
  weekday,
  unit,
  count,
  unit2,
  count2,
  half,
  nth,
  shift,
  index,
  season,
  quarter,
  decade,
  century,
  part,
  hour,
  minute,
  second,
  meridiem,
  clock,
  from,
  mod,
  side,
  tense,
  holiday,
  stamp,
  since,
  era,
  a,
  b,
  base,
  day2,
  month2,
  year2,
  easter,
  length,
  tenths,
  unit3,
  count3,
  clock2,
  hour2,
  minute2,
  meridiem2,
  fiscal,
  hhmm,
  kCount
};

[[nodiscard]] std::optional<Field> parse_field(std::string_view name);
[[nodiscard]] std::vector<std::string> field_names();

// "month" -> Grain::month, "start" -> Mod::start, "reference" -> From::reference, "morning",
// "past", ...; also plain integers, feasts (see holidays.h) and days (2001-09-11 is 20010911).
[[nodiscard]] std::optional<int32_t> parse_constant(std::string_view word);

// What one match hands to its production: a value for each field that is given.
class Arguments {
 public:
  void set(Field field, int32_t value) { values_[static_cast<size_t>(field)] = value; }
  [[nodiscard]] bool has(Field field) const {
    return values_[static_cast<size_t>(field)].has_value();
  }
  // Of a field that is given.
  [[nodiscard]] int32_t operator[](Field field) const {
    return *values_[static_cast<size_t>(field)];
  }
  [[nodiscard]] int32_t get(Field field, int32_t otherwise) const {
    return values_[static_cast<size_t>(field)].value_or(otherwise);
  }
  // Whether each field that names one of a few things (a unit, a month, a part of the day, ...)
  // holds the number of one. Rule files of users may write any number.
  [[nodiscard]] bool names_exist() const;

 private:
  std::array<std::optional<int32_t>, static_cast<size_t>(Field::kCount)> values_;
};

}  // namespace dateline

// The size of a unit of the calendar: what a date is precise to. Ordered from fine to coarse.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

// Stored on disk: the numbers must never change.
enum class Grain : uint8_t {
  second = 0,
  minute = 1,
  hour = 2,
  day_part = 3,  // morning, night, ...
  day = 4,
  weekend = 5,
  week = 6,
  month = 7,
  season = 8,
  quarter = 9,
  half = 10,
  year = 11,
  decade = 12,
  century = 13,
  millennium = 14,
};

// "day", "week", ...: the names used in JSON, CSV and --precision.
[[nodiscard]] std::string_view grain_name(Grain grain);
[[nodiscard]] std::optional<Grain> parse_grain(std::string_view name);

}  // namespace dateline

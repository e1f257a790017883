#include "extractor/model/time_span.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 13> kMods = {
    "",          "START",         "MID",          "END",         "APPROX",
    "BEFORE",    "AFTER",         "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN",
    "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"};

}  // namespace

std::string_view mod_name(Mod mod) {
  return kMods.at(static_cast<size_t>(mod));
}

TimeSpan TimeSpan::of(const CalendarUnit& unit) {
  TimeSpan span;
  span.first = span.last = unit;
  return span;
}

TimeSpan TimeSpan::between(const CalendarUnit& first, const CalendarUnit& last) {
  TimeSpan span;
  span.first = first;
  span.last = last;
  span.is_range = true;
  return span;
}

std::optional<date::sys_days> TimeSpan::begin_day() const {
  if (open_begin) return std::nullopt;
  const auto days = days_of(first);
  return days ? std::optional(days->begin) : std::nullopt;
}

std::optional<date::sys_days> TimeSpan::end_day() const {
  if (open_end) return std::nullopt;
  const auto days = days_of(last);
  return days ? std::optional(days->end) : std::nullopt;
}

bool TimeSpan::is_unresolved() const {
  return !(open_begin && open_end) && !begin_day() && !end_day();
}

Grain TimeSpan::grain() const {
  if (open_begin) return last.grain;
  if (open_end) return first.grain;
  return std::max(first.grain, last.grain);
}

}  // namespace dateline

// Where an event stands in a timeline with headings: under which period, which part of it, which
// day.
#pragma once

#include <string>

#include "extractor/model/time_span.h"

namespace dateline::cli {

struct Place {
  std::string period;  // "2022", "the 1990s", "Year unknown"
  std::string part;    // "February", "spring"; empty for an event of the whole period
  std::string day;    // "Thursday, February 24", "the week of March 14, 2022"; empty for one of the
                      // whole part
  std::string label;  // the date in words where the headings do not say all of it; else empty
};

// A coarse date stands at its own level, so a year's events come before those of its months.
[[nodiscard]] Place place_of(const TimeSpan& when);

inline constexpr const char* kYearUnknown = "Year unknown";

}  // namespace dateline::cli

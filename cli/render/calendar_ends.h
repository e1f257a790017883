// The first and the last unit that a span covers, as formats that know only years, months, days and
// hours can write them: never finer than the text.
#pragma once

#include <optional>

#include "extractor/model/time_span.h"

namespace dateline::cli {

struct CalendarEnd {
  int32_t year = 0;    // astronomical
  unsigned month = 0;  // 0: the whole year
  unsigned day = 0;    // 0: the whole month
  int hour = -1;
  int minute = -1;
  friend bool operator==(const CalendarEnd&, const CalendarEnd&) = default;
};

struct CalendarEnds {
  CalendarEnd first;
  std::optional<CalendarEnd> last;  // inclusive; nothing if it is the first, or open
};

// Nothing if no year is known. "Until 2014" begins and ends with what it names.
[[nodiscard]] std::optional<CalendarEnds> calendar_ends(const TimeSpan& when);

}  // namespace dateline::cli

// TIMEX3 (TimeML 1.2.1, ISO 24617-1) as TempEval-3 uses it: type, value and mod of a time
// expression.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "extractor/model/span.h"
#include "extractor/model/time_span.h"

namespace dateline {

enum class TimexType : uint8_t { date, time, duration, set };

// "DATE", "TIME", "DURATION", "SET".
[[nodiscard]] std::string_view timex_type_name(TimexType type);

// The TIMEX3 value of one unit: 2022-02-24, 2022-W11, 2022-W11-WE, 2022-02, 2021-Q3, 2021-H1,
// 2022-SP, 2005, 199, 19, 2022-02-24T05:30, 2022-02-24TMO, XXXX-02-24, XXXX-WXX-5.
[[nodiscard]] std::string timex_value(const CalendarUnit& unit);

// The same of a span; a range is written as its two ends with '/', an open one as its known end.
[[nodiscard]] std::string timex_value(const TimeSpan& when);

// One tagged expression. `span` is in bytes; writers turn it into code points.
struct Timex3 {
  Span span;
  TimexType type = TimexType::date;
  std::string value;
  Mod mod = Mod::none;
  std::string edtf;       // empty where EDTF has no form (durations, sets, references)
  std::string_view rule;  // the rule that found it; lives as long as the extractor
};

}  // namespace dateline

// What a time expression means once resolved: days on the calendar, a length, a repetition, or a
// vague now, before or after. Written as TIMEX3.
#pragma once

#include <string>
#include <variant>

#include "extractor/model/event.h"
#include "extractor/model/timex3.h"
#include "extractor/time/time_expr.h"

namespace dateline {

struct TimeValue {
  std::variant<TimeSpan, DurationExpr, SetExpr, ReferenceExpr> what;
  Mod mod = Mod::none;
  AnchorBasis basis = AnchorBasis::explicit_date;
  float certainty = 1;  // of the resolution: 1 given, less the more was inferred

  [[nodiscard]] const TimeSpan* span() const { return std::get_if<TimeSpan>(&what); }
};

[[nodiscard]] TimexType timex_type(const TimeValue& value);
[[nodiscard]] std::string timex_value(const TimeValue& value);

}  // namespace dateline

// A year of few digits belongs to the era that its story is in: "took the city in 539 BC, and his
// son invaded Egypt in 525".
#pragma once

#include <optional>

#include "extractor/rules/match.h"
#include "extractor/time/time_value.h"

namespace dateline {

// The value of a mention, put before our era where the story, last `told`, is there; no value for a
// year of two digits of any other story. Other mentions keep what they have.
[[nodiscard]] std::optional<TimeValue> in_era_of_story(const Mention& mention,
                                                       const std::optional<TimeValue>& value,
                                                       const std::optional<CalendarUnit>& told);

}  // namespace dateline

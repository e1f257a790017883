// The course of a history: which dates carry its story on, which are looks aside, and which year
// those are of that give none.
//
// A story moves forward by small steps. "The 1911 encyclopaedia says" or "protesters in November
// 2008" among the days of 2003 is a look aside, and the story goes on where it was; a chapter that
// goes back ten years is not. The cheapest reading of all the dates is taken (Viterbi's algorithm
// over the place of the story): a step costs the logarithm of its length, back more than forward,
// and a date left aside as much as a step of some years. Time and memory are linear in the dates.
#pragma once

#include <optional>
#include <vector>

#include "extractor/model/calendar_unit.h"
#include "extractor/time/time_expr.h"
#include "extractor/time/time_value.h"

namespace dateline {

// A date as the text gives it, its year perhaps left out.
struct ToldDate {
  CalendarUnit unit;
  const TimeExpr* counted = nullptr;  // instead of `unit`: "a year later", by the story's place
  bool in_passing = false;            // names a thing: "the constitution of 1791"
  bool opens = false;                 // its sentence: "On 4 May 1836 a bridge fell"
};

struct StoryStep {
  bool aside = false;           // the story does not go there
  std::optional<int32_t> year;  // of a date that gave none
};

[[nodiscard]] std::vector<StoryStep> follow_story(const std::vector<ToldDate>& dates);

// A story goes by days: of a clock time its day.
[[nodiscard]] CalendarUnit without_clock(const CalendarUnit& unit);

// Where a value takes the story: dates of a year or finer, by the day; nothing for vague ones.
[[nodiscard]] std::optional<CalendarUnit> place_in_story(const TimeValue& value);

}  // namespace dateline

// What the reading of a text has come to: the times found in it, those resolved so far, and where
// its story is. For those who complete a time by what stands around it.
#pragma once

#include <optional>
#include <vector>

#include "extractor/time/anchor.h"
#include "extractor/time/timeline_of_text.h"

namespace dateline {

// A date long gone that opened a sentence.
struct Opening {
  CalendarUnit unit;
  uint32_t sentence;
};

struct TextSoFar {
  const LocalePack& pack;
  const Shape& shape;
  const std::vector<Mention>& mentions;
  ResolvedTimes& times;
  Anchor anchor = {};                         // that of the mention being read
  std::optional<CalendarUnit> part = {};      // of the day named last: "Sunday night"
  std::optional<Opening> opened = {};         // the last sentence that a date long gone opened
  std::optional<uint32_t> clock = {};         // the mention of the last clock time
  uint32_t day_told_in = 0;                   // the sentence of the last day
  uint32_t clock_told_in = 0;                 // of the last clock time
  std::optional<uint32_t> year_told_in = {};  // of the last date that gave its year

  [[nodiscard]] TokenRange sentence_of(const Mention& m) const {
    return shape.sentences[m.sentence];
  }
  // What a mention was resolved to, if it was and that is a time on the calendar.
  [[nodiscard]] const TimeSpan* span_of(uint32_t mention) const {
    const auto& value = times.values[mention];
    return value ? value->span() : nullptr;
  }
  // Whether a year lies well before the news. REQUIRES: it has a publication date.
  [[nodiscard]] bool is_long_gone(int32_t year) const {
    constexpr int32_t kLongGone = 20;
    const auto now = date::year_month_day{anchor.publication->day}.year();
    return year + kLongGone <= static_cast<int>(now);
  }
};

}  // namespace dateline

// When something was: a unit of the calendar, a range between two, or an open side ("since 2014").
//
// The one value that the resolver yields for dates and times, the store keeps and the CLI prints.
// Bounds in days are half-open inside the code (DayRange) and inclusive in what people see.
#pragma once

#include <optional>
#include <string_view>

#include "extractor/model/calendar_unit.h"

namespace dateline {

// TIMEX3 `mod`, as TempEval-3 uses it. Stored on disk: the numbers must never change.
enum class Mod : uint8_t {
  none = 0,
  start = 1,
  mid = 2,
  end = 3,
  approx = 4,
  before = 5,
  after = 6,
  on_or_before = 7,
  on_or_after = 8,
  less_than = 9,
  more_than = 10,
  equal_or_less = 11,
  equal_or_more = 12,
};

// "START", "APPROX", ...; empty for none.
[[nodiscard]] std::string_view mod_name(Mod mod);

struct TimeSpan {
  CalendarUnit first;          // the unit itself, or the first of a range
  CalendarUnit last;           // == first unless is_range
  bool is_range = false;       // first and last are two different ends ("1999 to May 2012")
  bool open_begin = false;     // "until 2014": nothing is known before `last`
  bool open_end = false;       // "since 2014"
  bool approximate = false;    // "about 2005": EDTF '~'
  bool year_inferred = false;  // the text did not give the year; the anchor did
  Mod mod = Mod::none;

  [[nodiscard]] static TimeSpan of(const CalendarUnit& unit);
  [[nodiscard]] static TimeSpan between(const CalendarUnit& first, const CalendarUnit& last);

  // First day and the day after the last; nothing on a side that is open or unknown.
  [[nodiscard]] std::optional<date::sys_days> begin_day() const;
  [[nodiscard]] std::optional<date::sys_days> end_day() const;

  // Nothing is known of when it was, and not because both sides are open: "Feb. 24" of no year, and
  // also "since Feb. 24" of no year.
  [[nodiscard]] bool is_unresolved() const;

  // The grain people mean by precision: the coarser of the two ends.
  [[nodiscard]] Grain grain() const;
  friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

}  // namespace dateline

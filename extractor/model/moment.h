// A point in time as articles are stamped: a day, and perhaps the minute of that day.
//
// No time zone: the clock of the place of publication is what "yesterday" refers to.
#pragma once

#include <date/date.h>

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

struct Moment {
  date::sys_days day{};
  int minute_of_day = -1;  // 0..1439, or -1 when only the day is known

  [[nodiscard]] bool has_time() const { return minute_of_day >= 0; }
  friend bool operator==(const Moment&, const Moment&) = default;
};

// Reads "YYYY-MM-DD", optionally followed by 'T' or a space and "HH:MM[:SS[.fff]]" and a zone,
// which is dropped. Nothing for anything else, an impossible date included. Years 0001 to 9999.
[[nodiscard]] std::optional<Moment> parse_moment(std::string_view text);

// "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM".
[[nodiscard]] std::string format_moment(const Moment& moment);

// "YYYY-MM-DD"; years before 1 or after 9999 as EDTF writes them ("-0043-03-15", "Y12000-01-01").
[[nodiscard]] std::string format_day(date::sys_days day);

}  // namespace dateline

// Days on which an article can have been published. Private to the readers.
#pragma once

#include <date/date.h>

namespace dateline {

// The web's first newsrooms opened in 1994 and 1995; earlier days on a page are told of, or
// mistakes.
inline constexpr date::sys_days kFirstDayOnTheWeb{date::year{1995} / 1 / 1};

// Tomorrow, for clocks east of ours. What is said to be later is wrong.
[[nodiscard]] date::sys_days last_possible_day();

}  // namespace dateline

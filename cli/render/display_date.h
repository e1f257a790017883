// Dates in words, as a newspaper would print them. Never padded: a year stays a year.
#pragma once

#include <string>
#include <string_view>

#include "extractor/model/moment.h"
#include "extractor/model/time_span.h"

namespace dateline::cli {

// "February 24, 2022", "February 2022", "2005", "the 1990s", "spring 2003", "the week of March 14,
// 2022", "February 24 (year unknown)".
[[nodiscard]] std::string display_unit(const CalendarUnit& unit);

// "about March 2022", "since 2014", "until May 2012", "1999 to May 2012", "early 2005".
[[nodiscard]] std::string display_date(const TimeSpan& when);

// What a heading that names the day leaves unsaid: "about 05:30", "late morning"; empty for a day
// and what is longer.
[[nodiscard]] std::string display_time(const TimeSpan& when);

// "February 24, 2022, 17:12". Midnight is what publishers write who know the day only.
[[nodiscard]] std::string display_moment(const Moment& moment);

[[nodiscard]] std::string_view month_name(unsigned month);  // 1..12
[[nodiscard]] std::string display_year(int32_t year);       // "2005", "44 BCE"

}  // namespace dateline::cli

#include "cli/render/instant.h"

#include <date/date.h>

#include <cstdio>

namespace dateline::cli {

std::string format_instant(int64_t seconds) {
  const date::sys_seconds instant{std::chrono::seconds{seconds}};
  const date::sys_days day = date::floor<date::days>(instant);
  const date::year_month_day calendar{day};
  const date::hh_mm_ss<std::chrono::seconds> clock{instant - day};
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ",
                static_cast<int>(calendar.year()), static_cast<unsigned>(calendar.month()),
                static_cast<unsigned>(calendar.day()), static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return text;
}

}  // namespace dateline::cli

// Days as people write them in running text. Private to the readers.
#pragma once

#include <date/date.h>

#include <string_view>
#include <vector>

namespace dateline {

// Which number of "3/4/2022" is the month.
enum class NumberOrder { unknown, day_first, month_first };

struct WrittenDate {
  size_t begin;  // bytes
  size_t end;
  date::sys_days day;
};

// Whole days with their year, in order: "March 3, 2022", "3. März 2022", "3 de marzo de 2022",
// "2022-03-03", "03.03.2022", "3.3.22", "03/03/2022", "2022年3月3日". Points put the
// day first; slashes as `order` says, and where it is unknown only if there is one way to read
// them. Nothing without a year, and no impossible day.
[[nodiscard]] std::vector<WrittenDate> written_dates(std::string_view text, NumberOrder order);

// The habit of a language ("en", "en-GB", "de").
[[nodiscard]] NumberOrder number_order(std::string_view lang);

}  // namespace dateline

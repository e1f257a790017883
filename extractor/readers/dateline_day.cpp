#include "extractor/readers/dateline_day.h"

#include <algorithm>
#include <string>

#include "extractor/model/dateline.h"
#include "extractor/readers/possible_day.h"
#include "extractor/readers/words.h"
#include "extractor/readers/written_date.h"

namespace dateline {
namespace {

using Day = std::optional<date::sys_days>;

constexpr size_t kOpening = 8000;  // bytes of the text in which a year is looked for
constexpr date::days kWeek{7};
constexpr date::days kRecent{62};  // what a story of the day still tells with its year

Day day_in(date::year year, date::month_day day) {
  const auto whole = year / day;
  if (!whole.ok() || date::sys_days{whole} > last_possible_day()) return std::nullopt;
  return date::sys_days{whole};
}

int number_of(const std::string& digits, size_t size) {
  const bool fits =
      digits.size() == size && std::all_of(digits.begin(), digits.end(), is_ascii_digit);
  return fits ? std::stoi(digits) : -1;
}

// "/2022/03/", "/2022/": a month that is another's is no help.
Day by_url(const Dateline& dateline, std::string_view url) {
  const auto parts = split_trimmed(url.substr(0, url.find_first_of("?#")), '/');
  for (size_t i = 0; i < parts.size(); ++i) {
    const date::year year{number_of(parts[i], 4)};
    if (date::sys_days{year / 1 / 1} < kFirstDayOnTheWeb) continue;
    const int month = i + 1 < parts.size() ? number_of(parts[i + 1], 2) : -1;
    const bool fits = month < 0 || month == static_cast<int>(unsigned{dateline.day.month()});
    return fits ? day_in(year, dateline.day) : std::nullopt;
  }
  return std::nullopt;
}

Day by_moment(const Dateline& dateline, const std::optional<Moment>& moment, date::days longest) {
  const Day day = moment ? day_of(dateline, moment->day) : std::nullopt;
  return day && *day + longest >= moment->day ? day : std::nullopt;
}

// A story that gives 24 February 2022 whole and was written on a 3 March was written a week later,
// unless it looks back: then nothing newer would be far from it either.
Day by_text(const Dateline& dateline, std::string_view text) {
  const auto dates = written_dates(text.substr(0, kOpening), NumberOrder::month_first);
  Day latest;
  for (const WrittenDate& date : dates)
    if (date.day <= last_possible_day()) latest = std::max(latest, Day{date.day});
  if (!latest) return std::nullopt;
  const date::year year = date::year_month_day{*latest}.year();
  for (const date::year candidate : {year, year + date::years{1}}) {
    const Day day = day_in(candidate, dateline.day);
    if (day && *day >= *latest && *day - *latest <= kRecent) return day;
  }
  return std::nullopt;
}

bool set(Document& document, const Day& day, const char* basis) {
  if (!day) return false;
  document.published = Moment{*day, -1};
  document.published_basis = basis;
  return true;
}

void date_by(const Dateline& found, Document& document) {
  if (found.year) {
    set(document, day_in(*found.year, found.day), "dateline");
    return;
  }
  constexpr date::days kAnyWait{366};
  set(document, by_url(found, document.url), "dateline, year from url") ||
      set(document, by_moment(found, document.modified, kAnyWait),
          "dateline, year from modified") ||
      set(document, by_moment(found, document.retrieved, kWeek), "dateline, year from retrieved") ||
      set(document, by_text(found, document.text), "dateline, year from text");
}

}  // namespace

void date_by_dateline(Document& document) {
  if (document.published) return;
  if (const auto found = dateline_of(document.text)) date_by(*found, document);
}

}  // namespace dateline

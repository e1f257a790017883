#include "extractor/time/era_of_story.h"

namespace dateline {
namespace {

// Without an era of its own: only histories write such years.
bool is_year_of_few_digits(const Mention& mention) {
  const auto* date = std::get_if<CalendarExpr>(&mention.expr.what);
  return mention.rule->in_history && date != nullptr && date->unit.grain == Grain::year &&
         date->unit.year > 0 && date->unit.year < 1000;
}

// Stories run on, towards our era, and go back a little.
bool is_before_our_era(int32_t year, const std::optional<CalendarUnit>& told) {
  constexpr int32_t kBack = 60;
  return told && told->has_year() && told->year <= 0 && year <= 1 - told->year + kBack;
}

}  // namespace

std::optional<TimeValue> in_era_of_story(const Mention& mention,
                                         const std::optional<TimeValue>& value,
                                         const std::optional<CalendarUnit>& told) {
  if (!value || !is_year_of_few_digits(mention)) return value;
  const int32_t year = std::get<CalendarExpr>(mention.expr.what).unit.year;
  if (!is_before_our_era(year, told)) return year < 100 ? std::nullopt : value;
  TimeValue before = *value;
  auto& span = std::get<TimeSpan>(before.what);
  span.first.year = span.last.year = 1 - year;
  return before;
}

}  // namespace dateline

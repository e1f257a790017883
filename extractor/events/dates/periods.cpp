#include "extractor/events/dates/periods.h"

#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr int kMost = 24;  // units of a period

bool is_end_word(const SentenceView& view, uint32_t i) {
  return view.is_word(i, "ended") || view.is_word(i, "ending");
}

// The months of a unit of business; 0 for other words.
int months_of(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::pair<std::string_view, int>, 6> kUnits = {
      {{"month", 1}, {"months", 1}, {"quarter", 3}, {"half", 6}, {"year", 12}, {"years", 12}}};
  for (const auto& [word, months] : kUnits) {
    if (view.is_word(i, word)) return months;
  }
  return 0;
}

// The first day of so many months that end with `last`: whole months where it is the last of its
// own.
date::sys_days first_day(date::sys_days last, int months) {
  const date::sys_days after = last + date::days{1};
  const date::year_month_day next{after};
  const date::year_month first = date::year_month{next.year(), next.month()} - date::months{months};
  const date::year_month_day same = first / next.day();
  return same.ok() ? date::sys_days{same} : date::sys_days{first / date::last};
}

// How many months the period before "ended" has; 0 where none is told.
int period_months(const SentenceView& view, TokenRange date) {
  if (date.begin < view.range.begin + 3 || !is_end_word(view, date.begin - 1)) return 0;
  const Token& count = view.token(date.begin - 3);
  const bool counted = count.kind == TokenKind::number && count.value > 0 && count.value <= kMost;
  return months_of(view, date.begin - 2) * (counted ? count.value : 1);
}

}  // namespace

uint32_t period_begin(const SentenceView& view, TokenRange date) {
  if (period_months(view, date) == 0 || view.date_at(date.begin - 2)) return date.begin;
  uint32_t begin = date.begin - 2;
  if (view.token(begin - 1).kind == TokenKind::number) --begin;
  while (begin > view.range.begin && view.has(begin - 1, words::determiner)) --begin;
  return begin;
}

bool ends_dated_period(const SentenceView& view, TokenRange date) {
  return date.begin >= view.range.begin + 2 && is_end_word(view, date.begin - 1) &&
         view.date_at(date.begin - 2);
}

std::optional<TimeSpan> period_ended(const SentenceView& view, TokenRange date,
                                     const TimeSpan& last) {
  const int months = period_months(view, date);
  if (months == 0 || last.is_range || last.first.grain != Grain::day) return std::nullopt;
  const auto day = last.begin_day();
  if (!day) return std::nullopt;
  TimeSpan when =
      TimeSpan::between(unit_containing(first_day(*day, months), Grain::day), last.first);
  when.year_inferred = last.year_inferred;
  return when;
}

}  // namespace dateline

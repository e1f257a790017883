#include "extractor/events/dates/periods.h"

#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr int kMost = 24;  // units of a period

bool is_end_word(const SentenceView& view, uint32_t i) {
  return view.is_word(i, "ended") || view.is_word(i, "ending");
}

struct Length {
  int months = 0;
  int weeks = 0;

  [[nodiscard]] bool none() const { return months == 0 && weeks == 0; }
};

// A unit of business; none for other words.
Length unit_of(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::pair<std::string_view, Length>, 8> kUnits = {{{"week", {0, 1}},
                                                                          {"weeks", {0, 1}},
                                                                          {"month", {1, 0}},
                                                                          {"months", {1, 0}},
                                                                          {"quarter", {3, 0}},
                                                                          {"half", {6, 0}},
                                                                          {"year", {12, 0}},
                                                                          {"years", {12, 0}}}};
  for (const auto& [word, length] : kUnits) {
    if (view.is_word(i, word)) return length;
  }
  return {};
}

// The first day of a period that ends with `last`: of whole months where that is the last of its
// own.
date::sys_days first_day(date::sys_days last, Length length) {
  constexpr int kWeek = 7;
  const date::sys_days after = last + date::days{1};
  if (length.weeks > 0) return after - date::days{kWeek * length.weeks};
  const int months = length.months;
  const date::year_month_day next{after};
  const date::year_month first = date::year_month{next.year(), next.month()} - date::months{months};
  const date::year_month_day same = first / next.day();
  return same.ok() ? date::sys_days{same} : date::sys_days{first / date::last};
}

// How long the period before "ended" is; none where that is not told.
Length period_length(const SentenceView& view, TokenRange date) {
  if (date.begin < view.range.begin + 3 || !is_end_word(view, date.begin - 1)) return {};
  const Token& count = view.token(date.begin - 3);
  const bool counted = count.kind == TokenKind::number && count.value > 0 && count.value <= kMost;
  const int times = counted ? static_cast<int>(count.value) : 1;
  const Length unit = unit_of(view, date.begin - 2);
  return {unit.months * times, unit.weeks * times};
}

}  // namespace

uint32_t period_begin(const SentenceView& view, TokenRange date) {
  if (period_length(view, date).none() || view.date_at(date.begin - 2)) return date.begin;
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
  const Length length = period_length(view, date);
  if (length.none() || last.is_range || last.first.grain != Grain::day) return std::nullopt;
  const auto day = last.begin_day();
  if (!day) return std::nullopt;
  TimeSpan when =
      TimeSpan::between(unit_containing(first_day(*day, length), Grain::day), last.first);
  when.year_inferred = last.year_inferred;
  return when;
}

}  // namespace dateline

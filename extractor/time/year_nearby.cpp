#include "extractor/time/year_nearby.h"

namespace dateline {
namespace {

const CalendarUnit* explicit_year(const TimeExpr& expr) {
  const auto* date = std::get_if<CalendarExpr>(&expr.what);
  const bool year = date != nullptr && date->unit.has_year() && date->unit.grain == Grain::year;
  return year && date->last_year == 0 ? &date->unit : nullptr;
}

// "in June, July and August 1971", "7 November (25 October) 1917": the year of the next date,
// where hardly a word lies between.
std::optional<int32_t> year_told_after(const TextSoFar& so_far, uint32_t first) {
  constexpr uint32_t kBetween = 2;
  constexpr uint32_t kMostDates = 4;
  int32_t turns = 0;  // of the year, on the way
  for (uint32_t i = first; i + 1 < so_far.mentions.size() && i < first + kMostDates; ++i) {
    const Mention& next = so_far.mentions[i + 1];
    const auto* from = std::get_if<CalendarExpr>(&so_far.mentions[i].expr.what);
    const auto* to = std::get_if<CalendarExpr>(&next.expr.what);
    if (from == nullptr || to == nullptr || next.sentence != so_far.mentions[i].sentence) return {};
    const uint32_t end = so_far.mentions[i].tokens.end;
    if (next.tokens.begin <= end || next.tokens.begin > end + kBetween) return {};
    if (to->unit.month < from->unit.month && to->unit.month > 0) ++turns;
    const bool bracketed = so_far.shape.tokens[next.tokens.begin - 1].mark == ')' ||
                           so_far.shape.tokens[next.tokens.begin - 1].mark == ']';
    if (to->unit.grain == Grain::year && !bracketed) return {};
    if (to->unit.has_year()) return to->unit.year - turns;
  }
  return {};
}

// "In 1453, on 29 May": the year that opens the sentence right before.
std::optional<int32_t> year_that_opens(const TextSoFar& so_far, uint32_t i) {
  if (i == 0) return {};
  const Mention& before = so_far.mentions[i - 1];
  const CalendarUnit* year = explicit_year(before.expr);
  const uint32_t end = before.tokens.end;
  if (year == nullptr || before.sentence != so_far.mentions[i].sentence ||
      so_far.mentions[i].tokens.begin != end + 2 || so_far.shape.tokens[end].mark != ',')
    return {};
  const bool opens = before.tokens.begin <= so_far.shape.sentences[before.sentence].begin + 1;
  return opens && so_far.shape.words(end + 1) == "on" ? std::optional(year->year) : std::nullopt;
}

// "Agents raided her house on the fifth of October 2021. ... She quit on Oct. 8": a day soon
// after one just told is of the same year, however long ago that is.
std::optional<int32_t> year_run_on(const TextSoFar& so_far, const Mention& m) {
  constexpr uint32_t kLately = 2;  // sentences
  constexpr date::days kSoon{31};
  const auto* date = std::get_if<CalendarExpr>(&m.expr.what);
  if (date == nullptr || date->unit.grain > Grain::day || !so_far.anchor.publication ||
      !so_far.anchor.day || m.sentence > so_far.day_told_in + kLately)
    return {};
  const auto told = days_of(*so_far.anchor.day);
  if (!told) return {};
  const auto year = date::year_month_day{told->begin}.year();
  for (const auto y : {year, year + date::years{1}}) {
    CalendarUnit next = date->unit;
    next.year = static_cast<int32_t>(static_cast<int>(y));
    const auto days = days_of(next);
    if (days && days->begin >= told->begin && days->begin <= told->begin + kSoon &&
        days->end <= so_far.anchor.publication->day)
      return next.year;
  }
  return {};
}

// "In the spring of 1863 Lee moved north. On 1 July the armies met": a sentence that a day opens
// goes on where the one before it was, if that opened with a time long gone.
std::optional<int32_t> year_long_gone(const TextSoFar& so_far, const Mention& m) {
  constexpr date::days kSameNews{60};
  if (!so_far.opened || !so_far.anchor.opens || m.sentence != so_far.opened->sentence + 1 ||
      !so_far.anchor.publication)
    return {};
  CalendarUnit unit = std::get<CalendarExpr>(m.expr.what).unit;
  const date::sys_days now = so_far.anchor.publication->day;
  unit.year = static_cast<int>(date::year_month_day{now}.year());
  const auto fresh = days_of(unit);
  if (fresh && fresh->begin <= now && fresh->begin + kSameNews > now) return {};
  const auto then = days_of(so_far.opened->unit);
  unit.year = so_far.opened->unit.year;
  const auto days = days_of(unit);
  return then && days && days->begin >= then->begin ? std::optional(unit.year) : std::nullopt;
}

}  // namespace

bool wants_a_year(const TimeExpr& expr) {
  const auto* date = std::get_if<CalendarExpr>(&expr.what);
  return date != nullptr && !date->unit.has_year() && date->weekday == 0 &&
         (date->unit.month > 0 || date->unit.index > 0);
}

std::optional<int32_t> year_nearby(const TextSoFar& so_far, uint32_t mention) {
  if (const auto year = year_told_after(so_far, mention)) return year;
  if (const auto year = year_that_opens(so_far, mention)) return year;
  if (so_far.anchor.tense == Tense::future) return {};
  const Mention& m = so_far.mentions[mention];
  if (const auto year = year_run_on(so_far, m)) return year;
  return year_long_gone(so_far, m);
}

}  // namespace dateline

#include "extractor/time/year_nearby.h"

namespace dateline {
namespace {

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
    // In brackets the same day by another calendar.
    const bool aside = so_far.shape.tokens[next.tokens.begin - 1].mark == '(';
    if (to->unit.month < from->unit.month && to->unit.month > 0 && !aside) ++turns;
    const bool bracketed = so_far.shape.tokens[next.tokens.begin - 1].mark == ')' ||
                           so_far.shape.tokens[next.tokens.begin - 1].mark == ']';
    if (to->unit.grain == Grain::year && !bracketed) return {};
    if (to->unit.has_year()) return to->unit.year - turns;
  }
  return {};
}

// The span of one unit of the mention right before `i`, in its sentence.
const TimeSpan* span_before(const TextSoFar& so_far, uint32_t i) {
  if (i == 0 || so_far.mentions[i - 1].sentence != so_far.mentions[i].sentence) return nullptr;
  const TimeSpan* span = so_far.span_of(i - 1);
  return span != nullptr && !span->is_range && span->first.has_year() ? span : nullptr;
}

// "five years later, in June", "In 1453, on 29 May": the year right before. "He retired in 1998, on
// 3 May he said": a day needs a year that opens the sentence or that is counted.
std::optional<int32_t> year_told_before(const TextSoFar& so_far, uint32_t i) {
  const TimeSpan* span = span_before(so_far, i);
  if (span == nullptr || span->first.grain != Grain::year) return {};
  const Mention& before = so_far.mentions[i - 1];
  const uint32_t comma = before.tokens.end;
  if (so_far.mentions[i].tokens.begin != comma + 2 || so_far.shape.tokens[comma].mark != ',')
    return {};
  const std::string_view word = so_far.shape.words(comma + 1);
  const bool led = before.tokens.begin <= so_far.sentence_of(before).begin + 1 ||
                   std::holds_alternative<ShiftExpr>(before.expr.what);
  return word == "in" || (word == "on" && led) ? std::optional(span->first.year) : std::nullopt;
}

// "from June to September", "between November and January"; not "a revision Friday to December's
// figures".
bool ends_what_began(const TextSoFar& so_far, uint32_t i) {
  const Mention& before = so_far.mentions[i - 1];
  const uint32_t joint = before.tokens.end;
  if (joint + 1 != so_far.mentions[i].tokens.begin ||
      !std::holds_alternative<CalendarExpr>(before.expr.what))
    return false;
  const std::string_view joins = so_far.shape.words(joint);
  for (const std::string_view word : {"to", "through", "until", "till"})
    if (joins == word) return true;
  const uint32_t begin = before.tokens.begin;
  const std::string_view opens = begin > 0 ? so_far.shape.words(begin - 1) : std::string_view();
  return so_far.shape.tokens[joint].mark == '-' ||
         (joins == "and" && (opens == "between" || opens == "Between"));
}

// The first such date after the one that begins.
std::optional<int32_t> year_that_ends(const TextSoFar& so_far, uint32_t i) {
  const TimeSpan* from = span_before(so_far, i);
  if (from == nullptr || from->first.grain > Grain::season || !ends_what_began(so_far, i))
    return {};
  const auto begin = days_of(from->first);
  CalendarUnit unit = std::get<CalendarExpr>(so_far.mentions[i].expr.what).unit;
  unit.year = from->first.year;
  const auto days = days_of(unit);
  if (!begin) return {};
  return days && days->end <= begin->begin ? unit.year + 1 : unit.year;
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
  if (const auto year = year_told_before(so_far, mention)) return year;
  if (const auto year = year_that_ends(so_far, mention)) return year;
  if (so_far.anchor.tense == Tense::future) return {};
  const Mention& m = so_far.mentions[mention];
  if (const auto year = year_run_on(so_far, m)) return year;
  return year_long_gone(so_far, m);
}

}  // namespace dateline

#include "extractor/time/choose.h"

#include <algorithm>

namespace dateline {
namespace {

int days_between(date::sys_days from, date::sys_days to) {
  return static_cast<int>((to - from).count());
}

// Whether the tense speaks against a side. Without one a quarter is over: its figures are the news.
bool against_tense(bool past, Grain grain, Tense tense) {
  if (tense == Tense::unknown) return grain == Grain::quarter && !past;
  return past == (tense == Tense::future);
}

// "Seized power on Dec. 22" is over, however near the next Dec. 22; but a page may carry the stamp
// of some days before.
bool is_ruled_out(int distance, Grain grain, const Anchor& a) {
  constexpr int kStamp = 7;
  return a.sure && distance > (grain <= Grain::day ? kStamp : 0);
}

// How far a candidate is from the anchor, with what the tense makes of its side; stories run
// forward, so a step back costs half as much again.
int cost(const DayRange& days, Grain grain, date::sys_days anchor, const Anchor& a) {
  // A year is left out because it is the nearest one: against the tense only a much nearer date
  // wins.
  constexpr int kAgainstTense = 5;
  constexpr int kNever = 1'000'000;
  const bool past = days.end <= anchor;
  const int distance =
      past ? days_between(days.end, anchor) + 1 : std::max(0, days_between(anchor, days.begin));
  if (a.narrative) return past ? distance * 3 / 2 : distance;
  if (!against_tense(past, grain, a.tense)) return distance;
  return is_ruled_out(distance, grain, a) ? kNever : kAgainstTense * distance;
}

}  // namespace

std::optional<date::sys_days> anchor_day(const Anchor& anchor) {
  if (anchor.narrative && anchor.reference) {
    if (const auto days = days_of(*anchor.reference)) return days->begin;
  }
  if (!anchor.publication || anchor.narrative) return std::nullopt;
  return anchor.publication->day;
}

std::optional<CalendarUnit> choose_year(
    const Anchor& anchor, const std::function<std::optional<CalendarUnit>(int32_t)>& in_year) {
  if (anchor.told_year) return in_year(*anchor.told_year);
  const auto day = anchor_day(anchor);
  if (!day) return std::nullopt;
  const int32_t year = static_cast<int>(date::year_month_day{*day}.year());
  // After "in 1914", every month and day is in 1914.
  if (anchor.narrative && anchor.reference->grain == Grain::year) return in_year(year);
  std::optional<CalendarUnit> best;
  int best_cost = 0;
  for (const int32_t y : {year, year - 1, year + 1}) {
    const auto candidate = in_year(y);
    const auto days = candidate ? days_of(*candidate) : std::nullopt;
    if (!days) continue;
    const int c = cost(*days, candidate->grain, *day, anchor);
    if (!best || c < best_cost) best = candidate, best_cost = c;
  }
  return best;
}

date::sys_days weekday_before(date::sys_days day, uint8_t weekday) {
  const auto back = date::weekday{day} - date::weekday{weekday % 7U};
  return day - (back.count() == 0 ? date::days{7} : back);
}

date::sys_days weekday_after(date::sys_days day, uint8_t weekday) {
  const auto ahead = date::weekday{weekday % 7U} - date::weekday{day};
  return day + (ahead.count() == 0 ? date::days{7} : ahead);
}

date::sys_days choose_weekday(date::sys_days around, uint8_t weekday, Tense tense) {
  const date::sys_days tomorrow = around + date::days{1};
  for (const date::sys_days near : {around, tomorrow})
    if (date::weekday{near} == date::weekday{weekday % 7U}) return near;
  return tense == Tense::future ? weekday_after(around, weekday) : weekday_before(around, weekday);
}

}  // namespace dateline

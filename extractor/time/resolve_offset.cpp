#include <algorithm>
#include <vector>

#include "extractor/time/choose.h"
#include "extractor/time/holidays.h"
#include "extractor/time/resolve_kinds.h"

namespace dateline {
namespace {

struct Base {
  CalendarUnit first;
  CalendarUnit last;
  AnchorBasis basis = AnchorBasis::publication_date;
  float certainty = 0.95F;
  bool year_inferred = false;
};

std::optional<Base> from_mention(int index, const FoundTimes& found) {
  const Found base = found.at(index);
  const TimeSpan* span = base.value ? base.value->span() : nullptr;
  if (span == nullptr) return std::nullopt;
  return Base{span->first, span->last, AnchorBasis::earlier_event, 0.9F * base.value->certainty,
              span->year_inferred};
}

std::optional<Base> base_of(const ShiftExpr& e, const Anchor& anchor, const FoundTimes& found) {
  if (e.from == From::mention) return from_mention(e.base, found);
  // "a year ago" in a report on the third quarter compares with that quarter.
  if (e.step == Grain::year && e.count == -1 && anchor.quarter)
    return Base{*anchor.quarter, *anchor.quarter, AnchorBasis::earlier_event, 0.75F, false};
  if (e.from == From::reference && anchor.reference) {
    return Base{*anchor.reference, *anchor.reference, AnchorBasis::earlier_event, 0.75F, false};
  }
  // "five days later" is never told of the day of a history's publication.
  // Nor "they married ten years later", told in the past, of the day of the news.
  const bool to_come = e.count > 0 && e.step >= Grain::day && anchor.tense == Tense::past;
  const bool story = e.from == From::reference && (anchor.narrative || to_come);
  if (!anchor.publication || story) return std::nullopt;
  const CalendarUnit day = unit_containing(anchor.publication->day, Grain::day);
  return Base{day, day, AnchorBasis::publication_date, 0.95F, false};
}

// "the first Monday of the month": the unit that the story or the publication is in.
std::optional<Base> around(Grain unit, const Anchor& anchor) {
  const bool told = anchor.reference && anchor.reference->grain <= unit;
  const auto days = told ? days_of(*anchor.reference) : std::nullopt;
  if (days) {
    const CalendarUnit in = unit_containing(days->begin, unit);
    return Base{in, in, AnchorBasis::earlier_event, 0.7F, false};
  }
  if (!anchor.publication || anchor.narrative) return std::nullopt;
  const CalendarUnit in = unit_containing(anchor.publication->day, unit);
  return Base{in, in, AnchorBasis::publication_date, 0.8F, false};
}

Grain calendar_step(Grain step) {
  return step < Grain::day ? Grain::day : step;
}

// Hours and minutes are counted in days only as far as they fill days.
int32_t days_in(int32_t count, Grain step) {
  switch (step) {
    case Grain::hour:
      return count / 24;
    case Grain::minute:
      return count / 1440;
    case Grain::second:
      return count / 86400;
    default:
      return count;
  }
}

CalendarUnit unit_at(const DayRange& days, const NthExpr& e) {
  if (e.unit == Grain::weekend) {
    const auto saturday = nth_weekday(days, e.nth, 6);
    return saturday ? unit_containing(*saturday, Grain::weekend) : CalendarUnit{};
  }
  const date::sys_days day = e.nth > 0 ? days.begin : days.end - date::days{1};
  const CalendarUnit edge = unit_containing(day, e.unit);
  if (e.unit == Grain::week) {
    // The nth seven days of a month or year are named by the week that most of them fall in.
    const auto middle =
        e.nth > 0 ? day + date::days{(e.nth - 1) * 7 + 3} : day - date::days{(-e.nth - 1) * 7 + 3};
    return unit_containing(middle, Grain::week);
  }
  const int32_t steps = e.nth > 0 ? e.nth - 1 : e.nth + 1;
  return shifted(edge, steps, e.unit).value_or(edge);
}

// A day, a month, with no anchor to count it from; of a story its year at least.
TimeValue unplaced(Grain step, const Anchor& anchor) {
  CalendarUnit unknown;
  unknown.grain = calendar_step(step);
  const bool told = anchor.narrative && anchor.reference && unknown.grain < Grain::year;
  if (told) unknown.year = anchor.reference->year;
  return value_of(TimeSpan::of(unknown), AnchorBasis::publication_date, 0.3F);
}

// A length counted on from a base, the coarsest step first.
struct Step {
  int32_t count;
  Grain unit;
  int tenths = 0;
};
using Steps = std::vector<Step>;

bool by_the_clock(Grain unit) {
  return unit < Grain::day;
}

int64_t minutes_in(const Step& step) {
  const int64_t seconds = step.unit == Grain::hour ? 3600 : step.unit == Grain::minute ? 60 : 1;
  const int tenths = step.count < 0 ? -step.tenths : step.tenths;
  return (int64_t{step.count} * 10 + tenths) * seconds / 600;
}

// "two days after T", "a year and three months ago": the steps are those of the duration.
Steps steps_of(const DurationExpr& d, bool future) {
  const int32_t sign = future ? 1 : -1;
  Steps steps = {{sign * d.count, d.unit, d.tenths}};
  if (d.count2 > 0) steps.push_back({sign * d.count2, d.unit2});
  if (d.count3 > 0) steps.push_back({sign * d.count3, d.unit3});
  return steps;
}

// None if it is counted by a vague length ("several years ago").
std::optional<Steps> steps_of(const ShiftExpr& e, const DurationExpr* length) {
  if (length != nullptr) {
    if (length->count == DurationExpr::kVague) return std::nullopt;
    return steps_of(*length, e.future);
  }
  if (e.count == ShiftExpr::kVague) return std::nullopt;
  Steps steps = {{e.count, e.step, e.tenths}};
  if (e.count2 != 0) steps.push_back({e.count2, e.step2});
  return steps;
}

// The moment that hours and minutes are counted from, where it is known.
std::optional<Moment> clock_of(const Base& base, const Anchor& anchor) {
  const CalendarUnit& unit = base.first;
  const auto day = days_of(unit);
  if (day && unit.hour >= 0)
    return Moment{day->begin, unit.hour * 60 + std::max<int>(unit.minute, 0)};
  // "closed at 10 p.m. on Thursday. Six hours later": counted from the clock, not from the day.
  if (day && anchor.clock && anchor.clock->day == day->begin) return anchor.clock;
  const bool published = base.basis == AnchorBasis::publication_date;
  return published && anchor.publication->has_time() ? anchor.publication : std::nullopt;
}

std::optional<CalendarUnit> clock_later(const Moment& from, int64_t minutes) {
  constexpr int64_t kDay = 1440;
  constexpr int64_t kMostDays = 1'000'000;
  const int64_t total = from.minute_of_day + minutes;
  const int64_t days = total / kDay - (total % kDay < 0 ? 1 : 0);
  if (days < -kMostDays || days > kMostDays) return std::nullopt;
  CalendarUnit unit = unit_containing(from.day + date::days{static_cast<int>(days)}, Grain::day);
  const int64_t minute = total - days * kDay;
  unit.grain = Grain::minute;
  unit.hour = static_cast<int8_t>(minute / 60);
  unit.minute = static_cast<int8_t>(minute % 60);
  return unit;
}

// Days and more first, then hours and minutes. Where no clock is known, hours count only as far as
// they fill days.
std::optional<CalendarUnit> walk(const Steps& steps, const Base& base, const Anchor& anchor) {
  const bool keeps_grain = steps[0].unit == Grain::year && base.first.grain == Grain::quarter;
  CalendarUnit unit = steps[0].count >= 0 ? base.last : base.first;
  auto clock = clock_of(base, anchor);
  int64_t minutes = 0;
  for (const Step& step : steps) {
    if (by_the_clock(step.unit)) {
      minutes += minutes_in(step);
      if (clock || steps.size() > 1) continue;
    }
    const bool exactly = keeps_grain || steps.size() > 1;
    const auto next = exactly
                          ? shifted_exactly(unit, step.count, step.unit)
                          : shifted(unit, days_in(step.count, step.unit), calendar_step(step.unit));
    if (!next) return std::nullopt;
    unit = *next;
  }
  const auto day = days_of(unit);
  if (!day) return std::nullopt;
  const Grain finest = steps.back().unit;
  if (steps.size() > 1 && finest > unit.grain) return unit_containing(day->begin, finest);
  if (!by_the_clock(finest) || !clock) return unit;
  return clock_later({day->begin, clock->minute_of_day}, minutes);
}

uint8_t weekday_of(const Found& named) {
  if (named.expr == nullptr) return 0;
  if (const auto* one = std::get_if<RelativeExpr>(&named.expr->what)) return one->weekday;
  const auto* each = std::get_if<SetExpr>(&named.expr->what);
  return each != nullptr ? each->weekday : uint8_t{0};
}

// "the Friday before Labor Day", "two Sundays before Christmas"
std::optional<CalendarUnit> weekday_beside(const ShiftExpr& e, const Base& base,
                                           const FoundTimes& found) {
  const uint8_t weekday = weekday_of(found.at(e.weekday));
  const auto days = days_of(e.future ? base.last : base.first);
  constexpr int32_t kMost = 5000;
  const int32_t count = std::abs(e.count);
  if (!days || weekday == 0 || count == 0 || count > kMost) return std::nullopt;
  const date::days rest{7 * (count - 1)};
  const date::sys_days day = e.future ? weekday_after(days->end - date::days{1}, weekday) + rest
                                      : weekday_before(days->begin, weekday) - rest;
  return unit_containing(day, Grain::day);
}

DurationExpr as_length(const ShiftExpr& e) {
  DurationExpr d;
  d.count = e.count;
  d.unit = e.step;
  d.tenths = e.tenths;
  d.count2 = e.count2;
  d.unit2 = e.step2;
  return d;
}

// "He built it in two years" is a length; "he will return in two years" and "In two years, ..." are
// dates.
bool is_length(const ShiftExpr& e, const Anchor& anchor) {
  return e.tense_decides &&
         (anchor.tense == Tense::past || (anchor.tense == Tense::unknown && !anchor.opens));
}

// "last Friday" before "of October" is the last one in it, not the last one from today.
std::optional<NthExpr> counted_from_end(const NthExpr& given, const FoundTimes& found) {
  const Found last = found.at(given.last);
  const auto* r = last.expr ? std::get_if<RelativeExpr>(&last.expr->what) : nullptr;
  if (r == nullptr || r->shift != -1) return std::nullopt;
  NthExpr e = given;
  e.last = -1;
  e.nth = -1;
  e.unit = r->grain;
  e.weekday = r->weekday;
  return e;
}

// "this Friday in March": the day as it was found, if it is in the month; "a Sunday in May 1857" is
// some day of that month.
MaybeValue as_found_within(const NthExpr& e, const FoundTimes& found) {
  const auto days = [&](int index) {
    const auto base = from_mention(index, found);
    return base ? days_of(base->first) : std::nullopt;
  };
  const auto day = days(e.last);
  const auto whole = days(e.base);
  const bool inside = day && whole && day->begin >= whole->begin && day->end <= whole->end;
  const Found stands = found.at(inside || e.base < 0 ? e.last : e.base);
  return stands.value ? MaybeValue(*stands.value) : std::nullopt;
}

TimeValue plain(decltype(TimeValue::what) what) {
  TimeValue value;
  value.what = std::move(what);
  value.basis = AnchorBasis::publication_date;
  return value;
}

}  // namespace

MaybeValue resolve_shift(const ShiftExpr& e, const Anchor& anchor, const FoundTimes& found) {
  const Found length = found.at(e.length);
  const auto* d = length.expr ? std::get_if<DurationExpr>(&length.expr->what) : nullptr;
  if (e.length >= 0 && d == nullptr) return std::nullopt;
  if (is_length(e, anchor)) return plain(as_length(e));
  const auto steps = steps_of(e, d);
  // "days after Oct. 12": nobody knows how many; the parts stand for themselves.
  if (!steps && e.from == From::mention) return std::nullopt;
  if (!steps) return plain(ReferenceExpr{e.future ? Side::future : Side::past});
  const auto base = base_of(e, anchor, found);
  if (!base) return unplaced(steps->back().unit, anchor);
  const auto unit = e.weekday >= 0 ? weekday_beside(e, *base, found) : walk(*steps, *base, anchor);
  // "66 million years ago" is before every calendar.
  const bool from_now = base->basis == AnchorBasis::publication_date && e.weekday < 0;
  if (from_now && !(unit && can_be_written(*unit)))
    return plain(ReferenceExpr{steps->front().count > 0 ? Side::future : Side::past});
  // "three weeks later" in a story that has told only the month: a week, nobody knows which.
  if (!unit && e.from == From::reference) return unplaced(steps->back().unit, anchor);
  if (!unit) return std::nullopt;
  TimeSpan span = TimeSpan::of(*unit);
  span.year_inferred = base->year_inferred;
  return value_of(span, base->basis, base->certainty);
}

MaybeValue resolve_nth(const NthExpr& e, const Anchor& anchor, const FoundTimes& found) {
  if (e.last >= 0) {
    if (const auto from_end = counted_from_end(e, found))
      return resolve_nth(*from_end, anchor, found);
    return as_found_within(e, found);
  }
  auto base = e.base >= 0 ? from_mention(e.base, found) : std::nullopt;
  if (!base) base = around(e.of, anchor);
  const auto days = base ? days_of(base->first) : std::nullopt;
  if (!days || base->first.grain <= e.unit) return std::nullopt;
  CalendarUnit unit;
  if (e.weekday > 0) {
    const auto day = nth_weekday(*days, e.nth, e.weekday);
    if (!day) return std::nullopt;
    unit = unit_containing(*day, Grain::day);
  } else {
    unit = unit_at(*days, e);
  }
  const auto inside = days_of(unit);
  if (!inside || inside->end <= days->begin || inside->begin >= days->end) return std::nullopt;
  TimeSpan span = TimeSpan::of(unit);
  span.year_inferred = base->year_inferred;
  const Found of = found.at(e.base);
  return value_of(span, of.value ? of.value->basis : base->basis, base->certainty);
}

}  // namespace dateline

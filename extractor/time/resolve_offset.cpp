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
  // "a year ago" beside "the third quarter" compares with that quarter.
  const bool compares = e.step == Grain::year && e.count == -1 && anchor.reference &&
                        anchor.reference->grain == Grain::quarter;
  const bool story = e.from == From::reference || compares;
  if (story && anchor.reference) {
    return Base{*anchor.reference, *anchor.reference, AnchorBasis::earlier_event, 0.75F, false};
  }
  if (!anchor.publication) return std::nullopt;
  const CalendarUnit day = unit_containing(anchor.publication->day, Grain::day);
  return Base{day, day, AnchorBasis::publication_date, 0.95F, false};
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

// "two days after T": count and step are those of the duration.
bool take_length(ShiftExpr& e, const FoundTimes& found) {
  const Found length = found.at(e.length);
  const auto* d = length.expr ? std::get_if<DurationExpr>(&length.expr->what) : nullptr;
  if (d == nullptr) return false;
  e.step = d->unit;
  e.count = d->count == DurationExpr::kVague ? ShiftExpr::kVague : e.future ? d->count : -d->count;
  return true;
}

}  // namespace

MaybeValue resolve_shift(const ShiftExpr& given, const Anchor& anchor, const FoundTimes& found) {
  ShiftExpr e = given;
  if (e.length >= 0 && !take_length(e, found)) return std::nullopt;
  if (e.count == ShiftExpr::kVague) {
    TimeValue value;
    value.what = ReferenceExpr{e.future ? Side::future : Side::past};
    value.basis = AnchorBasis::publication_date;
    return value;
  }
  const auto base = base_of(e, anchor, found);
  if (!base) {
    CalendarUnit unknown;
    unknown.grain = calendar_step(e.step);
    return value_of(TimeSpan::of(unknown), AnchorBasis::publication_date, 0.3F);
  }
  // "a year earlier" beside "the third quarter" is that quarter of the year before.
  const bool keeps_grain = e.step == Grain::year && base->first.grain == Grain::quarter;
  const CalendarUnit& from = e.count >= 0 ? base->last : base->first;
  const auto unit = keeps_grain ? shifted_exactly(from, e.count, e.step)
                                : shifted(from, days_in(e.count, e.step), calendar_step(e.step));
  if (!unit) return std::nullopt;
  TimeSpan span = TimeSpan::of(*unit);
  span.year_inferred = base->year_inferred;
  return value_of(span, base->basis, base->certainty);
}

MaybeValue resolve_nth(const NthExpr& e, const Anchor& anchor, const FoundTimes& found) {
  auto base = e.base >= 0 ? from_mention(e.base, found) : std::nullopt;
  if (!base && anchor.reference)
    base = Base{*anchor.reference, *anchor.reference, AnchorBasis::earlier_event, 0.7F, false};
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

#include "extractor/time/choose.h"
#include "extractor/time/resolve_kinds.h"

namespace dateline {
namespace {

constexpr float kPlain = 0.95F;    // "last year"
constexpr float kByTense = 0.9F;   // "Friday"
constexpr float kByStory = 0.75F;  // "the following year"

// What the expression counts from: the day, and the unit of its grain.
struct Base {
  CalendarUnit unit;
  date::sys_days day;
  AnchorBasis basis;
};

// "the quarter": the one reported on, the one the story is in, else the last that is over when the
// news comes out.
std::optional<Base> quarter_base(const Anchor& anchor) {
  for (const auto& quarter : {anchor.quarter, anchor.reference}) {
    if (!quarter || quarter->grain != Grain::quarter) continue;
    if (const auto days = days_of(*quarter))
      return Base{*quarter, days->begin, AnchorBasis::earlier_event};
  }
  if (!anchor.publication) return std::nullopt;
  const auto last =
      shifted(unit_containing(anchor.publication->day, Grain::quarter), -1, Grain::quarter);
  const auto days = last ? days_of(*last) : std::nullopt;
  if (!days) return std::nullopt;
  return Base{*last, days->begin, AnchorBasis::publication_date};
}

std::optional<Base> within_year(const CalendarUnit& unit) {
  const auto days = days_of(unit);
  if (!days) return std::nullopt;
  return Base{unit, days->begin, AnchorBasis::earlier_event};
}

// "He resigned the following day": not the day after that of the news, but after a date that it
// does not tell. "Agreed to build it over the next decade" does count from the news.
bool counts_on_from_nothing(const RelativeExpr& e, const Anchor& anchor) {
  // Nor is "she left school that summer" of the year of the news.
  const bool pointed = e.index > 0 && e.shift == 0;
  return e.from == From::reference && ((e.grain == Grain::day && e.shift > 0) || pointed) &&
         anchor.tense == Tense::past;
}

std::optional<Base> base_of(const RelativeExpr& e, const Anchor& anchor) {
  if (e.grain == Grain::quarter && e.from == From::reference) return quarter_base(anchor);
  // "By the end of the month" a plan means that of the news.
  const bool told = e.grain <= Grain::day || anchor.tense == Tense::past;
  if (e.from == From::sentence && anchor.here && told) {
    // "Closed until Monday, he said late in the day": what was said was not said on that Monday.
    const auto days = days_of(*anchor.here);
    const bool yet_to_come = days && anchor.publication && anchor.tense == Tense::past &&
                             days->begin > anchor.publication->day;
    if (days && !yet_to_come)
      return Base{unit_containing(days->begin, e.grain), days->begin, AnchorBasis::earlier_event};
  }
  // "today" is the reader's day even in a history.
  const bool deictic_day =
      e.grain == Grain::day && e.weekday == 0 && !e.clock && e.from == From::publication;
  const bool story =
      e.from == From::reference || (anchor.narrative && anchor.reference && !deictic_day);
  if (story && anchor.reference) {
    // A day cannot be counted from a year: "the next day" after "in 1998" is that after the last
    // day named, or unknown.
    // A month by its name can: "that December" after "in 1914".
    const bool coarse = anchor.reference->grain > e.grain;
    if (coarse && e.index > 0) return within_year(*anchor.reference);
    const auto& from = coarse && !anchor.narrative ? anchor.day : anchor.reference;
    const auto days = from ? days_of(*from) : std::nullopt;
    if (!days || from->grain > e.grain) return std::nullopt;
    return Base{unit_containing(days->begin, e.grain), days->begin, AnchorBasis::earlier_event};
  }
  if (!anchor.publication || (anchor.narrative && !deictic_day)) return std::nullopt;
  if (counts_on_from_nothing(e, anchor)) return std::nullopt;
  const date::sys_days day = anchor.publication->day;
  return Base{unit_containing(day, e.grain), day, AnchorBasis::publication_date};
}

// What is known of it without an anchor: the weekday, the month; "the same day" has the month of
// its story.
CalendarUnit unanchored(const RelativeExpr& e, const Anchor& anchor) {
  CalendarUnit unit;
  unit.grain = e.grain;
  const bool told = anchor.narrative && anchor.reference && e.from == From::reference;
  if (told && e.grain < Grain::year) unit.year = anchor.reference->year;
  if (told && e.grain == Grain::day && e.shift == 0) unit.month = anchor.reference->month;
  if (e.grain == Grain::month) unit.month = e.index;
  if (e.grain == Grain::season || e.grain == Grain::quarter) unit.index = e.index;
  unit.weekday = e.weekday;
  return unit;
}

CalendarUnit named_weekday(const RelativeExpr& e, const Base& base, const Anchor& anchor) {
  const bool tomorrow = date::weekday{base.day + date::days{1}} == date::weekday{e.weekday % 7U};
  date::sys_days day;
  if (e.shift < 0) {
    day = weekday_before(base.day, e.weekday) + date::days{7 * (e.shift + 1)};
  } else if (e.shift > 0) {
    day = weekday_after(base.day, e.weekday) + date::days{7 * (e.shift - 1)};
  } else if (anchor.since && tomorrow) {
    day = weekday_before(base.day, e.weekday);  // what goes on since then has begun
  } else {
    // "that Friday" of a story is one that its story comes to.
    const bool told = e.from == From::reference;
    const Tense side =
        told || (!e.tense_decides && anchor.tense == Tense::unknown) ? Tense::future : anchor.tense;
    day = choose_weekday(base.day, e.weekday, side);
  }
  return unit_containing(day, Grain::day);
}

// Where the search for a unit of that name begins. In December it is already the winter of next
// year, but "this summer" is this year's, and in autumn "this winter" is the one to come.
int32_t year_of_this(const RelativeExpr& e, const Base& base) {
  constexpr uint8_t kAutumn = 3;
  constexpr uint8_t kWinter = 4;
  if (e.grain != Grain::season || e.shift != 0 || e.index == base.unit.index) return base.unit.year;
  const auto year = static_cast<int>(date::year_month_day{base.day}.year());
  // "He came in July. That winter" a story comes to, whatever the season it was in.
  const bool to_come = base.unit.index == kAutumn || e.from == From::reference;
  return year + (e.index == kWinter && to_come ? 1 : 0);
}

// "last March", "next summer", "this quarter": the unit of that name before, after, or of the
// base's year.
std::optional<CalendarUnit> named_unit(const RelativeExpr& e, const Base& base) {
  CalendarUnit unit;
  unit.grain = e.grain;
  const auto set = [&](int32_t year) {
    unit.year = year;
    (e.grain == Grain::month ? unit.month : unit.index) = e.index;
    return days_of(unit);
  };
  const auto base_days = days_of(base.unit);
  if (!base_days) return std::nullopt;
  const int32_t year = year_of_this(e, base);
  const int32_t step = e.shift < 0 ? -1 : e.shift > 0 ? 1 : 0;
  for (const int32_t y : {year, year + step}) {
    const auto days = set(y);
    if (!days) continue;
    if (step == 0 || (step < 0 && days->end <= base_days->begin) ||
        (step > 0 && days->begin >= base_days->end)) {
      // "the March after next" is a year on.
      return set(y + e.shift - step) ? std::optional(unit) : std::nullopt;
    }
  }
  return std::nullopt;
}

std::optional<CalendarUnit> day_of_month(const CalendarUnit& month, uint8_t day) {
  const CalendarUnit unit{Grain::day, month.year, month.month, day};
  return is_possible(unit) ? std::optional(unit) : std::nullopt;
}

// "over the weekend" is the one just past, on a Monday "there was a shooting this weekend" as well;
// "at the weekend he will" is the one to come, and from Tuesday on "this weekend".
int32_t weekend_shift(const RelativeExpr& e, const Base& base, Tense tense) {
  const unsigned iso = date::weekday{base.day}.iso_encoding();
  if (e.grain != Grain::weekend || e.shift != 0 || iso >= 6) return e.shift;
  constexpr unsigned kMonday = 1;
  const bool over =
      e.tense_decides ? tense != Tense::future : tense == Tense::past && iso == kMonday;
  return over ? -1 : 0;
}

}  // namespace

MaybeValue resolve_relative(const RelativeExpr& e, const Anchor& anchor) {
  const auto base = base_of(e, anchor);
  if (!base)
    return value_of(TimeSpan::of(unanchored(e, anchor)), AnchorBasis::publication_date, 0.3F);
  if (e.weekday > 0) {
    const float certainty = e.tense_decides && anchor.tense == Tense::unknown ? 0.8F : kByTense;
    return value_of(TimeSpan::of(named_weekday(e, *base, anchor)), base->basis, certainty);
  }
  auto unit = e.index > 0 ? named_unit(e, *base)
                          : shifted(base->unit, weekend_shift(e, *base, anchor.tense), e.grain);
  if (unit && e.day > 0) unit = day_of_month(*unit, e.day);
  if (!unit) return std::nullopt;
  return value_of(TimeSpan::of(*unit), base->basis,
                  base->basis == AnchorBasis::publication_date ? kPlain : kByStory);
}

}  // namespace dateline

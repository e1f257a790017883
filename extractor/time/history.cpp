#include "extractor/time/history.h"

#include <algorithm>
#include <cstdlib>

namespace dateline {
namespace {

constexpr size_t kFewestDates = 4;     // explicit dates before a text can be a history
constexpr size_t kFewOldDates = 3;     // enough if all are long gone and nothing hangs on today
constexpr int32_t kLongGone = 10;      // years before publication
constexpr int32_t kVeryLongGone = 20;  // enough for a text that opens with such a day or month
constexpr int32_t kNewsYears = 2;      // news dates lie within so many years of publication
constexpr size_t kFewDeictics = 4;     // a history has one "last week" to so many years, or fewer
constexpr uint32_t kOpening = 2;       // sentences in which news says when
constexpr int64_t kFreshDays = 14;     // from publication: what news opens with
constexpr size_t kManyDates = 15;      // and with so many years it may come up to its publication

const CalendarUnit* explicit_unit(const Mention& m) {
  const auto* e = std::get_if<CalendarExpr>(&m.expr.what);
  return e != nullptr && e->unit.has_year() ? &e->unit : nullptr;
}

// "yesterday", "last week", "Friday", "two years ago"; not "at noon", "in the morning" or "the end
// of the year", which a history says of its own days. "Last Tuesday" no history says: it counts
// twice.
size_t deixis(const Mention& m) {
  if (const auto* shift = std::get_if<ShiftExpr>(&m.expr.what))
    return shift->from == From::publication && !shift->tense_decides ? 1 : 0;
  const auto* e = std::get_if<RelativeExpr>(&m.expr.what);
  if (e == nullptr || e->from == From::reference || e->clock) return 0;
  if (e->weekday > 0 && e->shift != 0) return 2;
  const bool of_now = e->grain == Grain::weekend || e->grain == Grain::week;
  if (e->shift != 0 || e->weekday > 0 || of_now) return 1;
  return e->grain == Grain::day && !m.expr.time.given() ? 1 : 0;
}

int32_t year_of(const Moment& moment) {
  return static_cast<int>(date::year_month_day{moment.day}.year());
}

bool all_before(const std::vector<int32_t>& years, int32_t year) {
  return std::all_of(years.begin(), years.end(), [&](int32_t y) { return y < year; });
}

bool all_long_gone(const std::vector<int32_t>& years, int32_t now) {
  return years.size() >= kFewOldDates && all_before(years, now - kLongGone);
}

// Verbs of the time of writing.
bool is_of_now(std::string_view word) {
  static constexpr std::string_view kNow[] = {"will", "'ll",  "is",  "are", "has",
                                              "have", "says", "say", "now"};
  return std::find(std::begin(kNow), std::end(kNow), word) != std::end(kNow);
}

// "The expedition left on 8 August 1901. In November it sighted the ice": short as it is, a text
// that opens so, and of whose things nothing is or will be, tells of that time.
bool tells_of_old_days(const std::vector<Mention>& mentions, const Shape& shape,
                       const std::vector<int32_t>& years, int32_t now) {
  if (years.empty() || !all_before(years, now - kVeryLongGone)) return false;
  const auto first = std::find_if(mentions.begin(), mentions.end(), [](const Mention& m) {
    return std::holds_alternative<CalendarExpr>(m.expr.what);
  });
  const CalendarUnit* unit = first != mentions.end() ? explicit_unit(*first) : nullptr;
  if (unit == nullptr || first->sentence != 0 || unit->grain > Grain::month) return false;
  for (uint32_t i = 0; i < shape.tokens.size(); ++i)
    if (is_of_now(shape.words(i))) return false;
  return true;
}

// "At 08:28 on 30 April 2009, a reader wrote", or a date that is all of its line: when something
// was posted, not what is told.
bool is_stamp(const std::vector<Mention>& mentions, const Shape& shape, const Mention& m) {
  constexpr uint32_t kFewMore = 2;
  const TokenRange sentence = shape.sentences[m.sentence];
  if (m.inside < 0)
    return sentence.end - sentence.begin <= m.tokens.end - m.tokens.begin + kFewMore;
  const auto* both = std::get_if<WithinExpr>(&mentions[static_cast<size_t>(m.inside)].expr.what);
  return both != nullptr && both->a >= 0 &&
         kind_of(mentions[static_cast<size_t>(both->a)].expr) == MentionKind::clock;
}

// "the first title since 1908": how long something has not been, which news likes to say; no day
// that is told of.
bool only_measures(const Shape& shape, const Mention& m) {
  const uint32_t begin = m.tokens.begin;
  return begin > shape.sentences[m.sentence].begin && shape.words(begin - 1) == "since";
}

// "The last plane landed on February 3", published that week.
bool is_fresh_day(const Mention& m, const Moment& published) {
  const auto* e = std::get_if<CalendarExpr>(&m.expr.what);
  if (e == nullptr || e->unit.grain != Grain::day || e->unit.has_year() || e->unit.month == 0)
    return false;
  const int32_t year = year_of(published);
  for (const int32_t near : {year - 1, year, year + 1}) {
    CalendarUnit unit = e->unit;
    unit.year = near;
    const auto days = days_of(unit);
    if (days && std::abs((days->begin - published.day).count()) <= kFreshDays) return true;
  }
  return false;
}

// "The judge who freed them in 1997 died on Sunday": a text whose opening has a weekday, or a day
// around its publication, and no day of its own that these could be counted from, is news, however
// far it then looks back.
bool opens_with_today(const std::vector<Mention>& mentions, const Moment& published) {
  for (const Mention& m : mentions) {
    if (m.sentence >= kOpening) return false;
    const CalendarUnit* unit = explicit_unit(m);
    if (unit != nullptr && unit->grain <= Grain::month) return false;
    if (is_fresh_day(m, published)) return true;
    const auto* e = std::get_if<RelativeExpr>(&m.expr.what);
    if (e != nullptr && e->weekday > 0 && e->from == From::publication && !e->clock) return true;
  }
  return false;
}

bool looks_like_history(const std::vector<Mention>& mentions, const Shape& shape,
                        const std::optional<Moment>& published) {
  std::vector<int32_t> years;
  size_t deictic = 0;
  bool dated = false;
  for (const Mention& m : mentions) {
    const CalendarUnit* unit = explicit_unit(m);
    dated = dated || unit != nullptr;
    if (unit != nullptr && !is_stamp(mentions, shape, m) && !only_measures(shape, m))
      years.push_back(unit->year);
    deictic += deixis(m);
  }
  // Nothing but its own dates places a text that nobody dated.
  if (!published && deictic == 0 && dated) return true;
  if (published && opens_with_today(mentions, *published)) return false;
  if (published && deictic == 0 &&
      (all_long_gone(years, year_of(*published)) ||
       tells_of_old_days(mentions, shape, years, year_of(*published))))
    return true;
  if (years.size() < kFewestDates || deictic * kFewDeictics > years.size()) return false;
  if (!published) return true;
  const auto middle = years.begin() + static_cast<std::ptrdiff_t>(years.size() / 2);
  std::nth_element(years.begin(), middle, years.end());
  const int32_t year = year_of(*published);
  if (*middle + kNewsYears < year) return true;
  return years.size() >= kManyDates && deictic * 2 * kFewDeictics <= years.size() &&
         *middle <= year;
}

}  // namespace

bool is_history(const std::vector<Mention>& mentions, const Shape& shape,
                const std::optional<Moment>& published, Anchoring asked) {
  if (asked != Anchoring::automatic) return asked == Anchoring::narrative;
  return looks_like_history(mentions, shape, published);
}

}  // namespace dateline

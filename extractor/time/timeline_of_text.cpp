#include "extractor/time/timeline_of_text.h"

#include <algorithm>
#include <utility>

#include "extractor/time/tense.h"

namespace dateline {
namespace {

constexpr size_t kFewestDates = 4;  // explicit dates before a text can be a history
constexpr int32_t kNewsYears = 2;   // news dates lie within so many years of publication
constexpr size_t kFewDeictics = 4;  // a history has one "last week" to so many years, or fewer
constexpr size_t kManyDates = 15;   // and with so many years it may come up to its publication

class Values : public FoundTimes {
 public:
  Values(const std::vector<Mention>& mentions, const ResolvedTimes& times)
      : mentions_(mentions), times_(times) {}
  [[nodiscard]] Found at(int index) const override {
    if (index < 0 || static_cast<size_t>(index) >= mentions_.size()) return {};
    const auto i = static_cast<size_t>(index);
    return {&mentions_[i].expr, times_.values[i] ? &*times_.values[i] : nullptr};
  }

 private:
  const std::vector<Mention>& mentions_;
  const ResolvedTimes& times_;
};

const CalendarUnit* explicit_unit(const Mention& m) {
  const auto* e = std::get_if<CalendarExpr>(&m.expr.what);
  return e != nullptr && e->unit.has_year() ? &e->unit : nullptr;
}

bool hangs_on_publication(const Mention& m) {
  if (const auto* shift = std::get_if<ShiftExpr>(&m.expr.what))
    return shift->from == From::publication;
  const auto* e = std::get_if<RelativeExpr>(&m.expr.what);
  return e != nullptr && e->from != From::reference;
}

// A history gives years, hardly says "yesterday" or "Friday", and its years lie well before its
// publication; one with very many dates may come up to the present.
bool is_narrative(const std::vector<Mention>& mentions, const std::optional<Moment>& published) {
  std::vector<int32_t> years;
  size_t deictic = 0;
  for (const Mention& m : mentions) {
    if (m.inside >= 0) continue;
    if (const CalendarUnit* unit = explicit_unit(m)) years.push_back(unit->year);
    deictic += hangs_on_publication(m);
  }
  if (years.size() < kFewestDates || deictic * kFewDeictics > years.size()) return false;
  if (!published) return true;
  const auto middle = years.begin() + static_cast<std::ptrdiff_t>(years.size() / 2);
  std::nth_element(years.begin(), middle, years.end());
  const int32_t year = static_cast<int>(date::year_month_day{published->day}.year());
  if (*middle + kNewsYears < year) return true;
  return years.size() >= kManyDates && deictic * 2 * kFewDeictics <= years.size() &&
         *middle <= year;
}

// Only dates of a year or finer carry a story on; vague ones and lengths do not.
const CalendarUnit* next_reference(const TimeValue& value) {
  const TimeSpan* span = value.span();
  if (span == nullptr || span->is_unresolved() || span->open_begin) return nullptr;
  return span->first.grain <= Grain::year ? &span->first : nullptr;
}

// "from a year earlier" compares; the story stays where it was. A company's own calendar is no
// story's.
bool stands_apart(const TimeExpr& expr) {
  const auto* date = std::get_if<CalendarExpr>(&expr.what);
  if (date != nullptr && date->fiscal) return true;
  const auto* shift = std::get_if<ShiftExpr>(&expr.what);
  return shift != nullptr && shift->count < 0;
}

CalendarUnit coarse_clock(CalendarUnit unit) {
  if (unit.grain >= Grain::day) return unit;
  return {Grain::day, unit.year, unit.month, unit.day};
}

// A report is about the latest quarter that it names and that was over, not long before.
bool is_reported(const CalendarUnit& unit, const Anchor& anchor) {
  constexpr date::days kNotLong{366};
  const auto days = unit.grain == Grain::quarter ? days_of(unit) : std::nullopt;
  if (!days || !anchor.publication) return false;
  const date::sys_days now = anchor.publication->day;
  if (days->end > now || days->end + kNotLong < now) return false;
  const auto known = anchor.quarter ? days_of(*anchor.quarter) : std::nullopt;
  return !known || known->begin < days->begin;
}

void move_on(Anchor& anchor, const CalendarUnit& unit) {
  anchor.reference = coarse_clock(unit);
  if (anchor.reference->grain == Grain::day) anchor.day = anchor.here = anchor.reference;
  if (is_reported(unit, anchor)) anchor.quarter = unit;
}

bool needs_tense(const TimeExpr& expr) {
  const auto* shift = std::get_if<ShiftExpr>(&expr.what);
  if (shift != nullptr && shift->tense_decides) return true;
  return std::holds_alternative<CalendarExpr>(expr.what) ||
         std::holds_alternative<RelativeExpr>(expr.what) ||
         std::holds_alternative<HolidayExpr>(expr.what);
}

}  // namespace

void resolve_all(const LocalePack& pack, const Shape& shape, const std::optional<Moment>& published,
                 const std::vector<Mention>& mentions, ResolvedTimes& out) {
  out.values.assign(mentions.size(), std::nullopt);
  out.anchors.assign(mentions.size(), {});
  out.order.resize(mentions.size());
  for (uint32_t i = 0; i < mentions.size(); ++i) out.order[i] = i;
  // An outer expression ends where its last inner one does or later, and is found after it.
  std::sort(out.order.begin(), out.order.end(), [&](uint32_t a, uint32_t b) {
    if (mentions[a].sentence != mentions[b].sentence)
      return mentions[a].sentence < mentions[b].sentence;
    if (mentions[a].tokens.end != mentions[b].tokens.end)
      return mentions[a].tokens.end < mentions[b].tokens.end;
    return a < b;
  });
  out.narrative = is_narrative(mentions, published);
  const Values found(mentions, out);
  Anchor anchor;
  anchor.publication = published;
  anchor.narrative = out.narrative;
  uint32_t sentence = 0;
  for (const uint32_t i : out.order) {
    const Mention& m = mentions[i];
    if (std::exchange(sentence, m.sentence) != m.sentence) anchor.here.reset();
    anchor.tense = needs_tense(m.expr)
                       ? tense_around(pack.lexicon, shape, shape.sentences[m.sentence], m.tokens)
                       : Tense::unknown;
    anchor.opens = m.tokens.begin <= shape.sentences[m.sentence].begin + 1;
    out.anchors[i] = anchor;
    out.values[i] = resolve(m.expr, anchor, found);
    if (!out.values[i] || stands_apart(m.expr)) continue;
    const CalendarUnit* unit = next_reference(*out.values[i]);
    // The writer's "today" does not take a history out of its own time.
    const bool aside = anchor.narrative && out.values[i]->basis == AnchorBasis::publication_date;
    if (unit != nullptr && !aside) move_on(anchor, *unit);
  }
}

}  // namespace dateline

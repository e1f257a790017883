#include "extractor/time/timeline_of_text.h"

#include <algorithm>
#include <utility>

#include "extractor/time/day_of_clock.h"
#include "extractor/time/era_of_story.h"
#include "extractor/time/half_of_clock.h"
#include "extractor/time/history.h"
#include "extractor/time/said_beside.h"
#include "extractor/time/storyline.h"
#include "extractor/time/sure_tense.h"
#include "extractor/time/text_so_far.h"
#include "extractor/time/weekday_side.h"
#include "extractor/time/year_nearby.h"

namespace dateline {
namespace {

// "from a year earlier" compares; the story stays where it was. A company's own calendar is no
// story's.
bool stands_apart(const TimeExpr& expr) {
  const auto* date = std::get_if<CalendarExpr>(&expr.what);
  if (date != nullptr && date->fiscal) return true;
  const auto* shift = std::get_if<ShiftExpr>(&expr.what);
  return shift != nullptr && shift->count < 0;
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
  anchor.reference = unit;
  if (anchor.reference->grain == Grain::day) anchor.day = anchor.here = anchor.reference;
  if (is_reported(unit, anchor)) anchor.quarter = unit;
}

// A date whose year the text gives, to the month or the day.
bool gives_its_year(const TimeExpr& expr) {
  const auto* date = std::get_if<CalendarExpr>(&expr.what);
  return date != nullptr && date->unit.has_year() && date->unit.grain <= Grain::month;
}

bool needs_tense(const TimeExpr& expr) {
  const auto* shift = std::get_if<ShiftExpr>(&expr.what);
  if (shift != nullptr && (shift->tense_decides || shift->from == From::reference)) return true;
  return std::holds_alternative<CalendarExpr>(expr.what) ||
         std::holds_alternative<RelativeExpr>(expr.what) ||
         std::holds_alternative<HolidayExpr>(expr.what);
}

bool is_counted(const TimeExpr& expr) {
  if (const auto* shift = std::get_if<ShiftExpr>(&expr.what))
    return shift->from == From::reference && shift->length < 0;
  return std::holds_alternative<RelativeExpr>(expr.what);
}

// "the first in three years", "the lowest in a decade": a length, even of what is to come.
bool is_of_a_record(const Shape& shape, const Mention& m) {
  const auto* shift = std::get_if<ShiftExpr>(&m.expr.what);
  const uint32_t begin = m.tokens.begin;
  if (shift == nullptr || !shift->tense_decides || begin < 2) return false;
  const std::string_view word = shape.words(begin - 2);
  static constexpr std::string_view kOnce[] = {"first", "only", "time", "times", "best", "worst"};
  return (word.size() > 5 && word.ends_with("est")) ||
         std::find(std::begin(kOnce), std::end(kOnce), word) != std::end(kOnce);
}

// What the mention is to the story; `value` is what the text itself says of the date.
std::optional<ToldDate> told_date(const Mention& m, const std::optional<TimeValue>& value) {
  ToldDate told;
  told.in_passing = m.rule->in_passing;
  if (is_counted(m.expr)) {
    if (stands_apart(m.expr)) return std::nullopt;
    told.counted = &m.expr;
    return told;
  }
  const TimeSpan* span = value ? value->span() : nullptr;
  if (span == nullptr || span->open_begin || span->first.grain > Grain::year) return std::nullopt;
  told.unit = without_clock(span->first);
  const bool known = told.unit.has_year() || told.unit.month > 0 || told.unit.index > 0;
  return known ? std::optional(told) : std::nullopt;
}

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

class Reader {
 public:
  Reader(const LocalePack& pack, const Shape& shape, const std::optional<Moment>& published,
         const std::vector<Mention>& mentions, ResolvedTimes& out)
      : mentions_(mentions),
        out_(out),
        so_far_{pack, shape, mentions, out},
        found_(mentions, out),
        tenses_(pack.lexicon, shape) {
    anchor().publication = published;
    anchor().narrative = out.narrative;
  }

  void read() {
    steps_.assign(mentions_.size(), {});
    if (anchor().narrative) find_course();
    for (const uint32_t i : out_.order) {
      if (mentions_[i].rule->in_history && !anchor().narrative) continue;
      resolve_one(i);
      follow(i);
    }
    for (const uint32_t i : out_.order)
      if (const auto said = said_by_the_next(so_far_, i)) out_.values[i] = said;
  }

 private:
  Anchor& anchor() { return so_far_.anchor; }

  void find_course() {
    Anchor nothing;
    nothing.narrative = true;
    std::vector<ToldDate> dates;
    std::vector<uint32_t> which;
    std::optional<CalendarUnit> last;
    for (const uint32_t i : out_.order) {
      out_.values[i] =
          in_era_of_story(mentions_[i], resolve(mentions_[i].expr, nothing, found_), last);
      if (mentions_[i].inside >= 0) continue;
      if (const auto told = told_date(mentions_[i], out_.values[i])) {
        if (told->unit.has_year()) last = told->unit;
        dates.push_back(*told);
        dates.back().opens = opens_sentence(mentions_[i]);
        which.push_back(i);
      }
    }
    const std::vector<StoryStep> steps = follow_story(dates);
    for (size_t d = 0; d < which.size(); ++d) steps_[which[d]] = steps[d];
    out_.values.assign(mentions_.size(), std::nullopt);
  }

  void resolve_one(uint32_t i) {
    const Mention& m = mentions_[i];
    come_to(i);
    const Anchor own = anchor_of(i);
    if (out_.keeps_anchors) out_.anchors[i] = own;
    out_.values[i] = clock_elsewhere(so_far_, m);
    if (!out_.values[i])
      out_.values[i] = in_era_of_story(m, resolve(m.expr, own, found_), last_told_);
    note_year(i);
    if (const auto end = weekday_that_ends(so_far_, i)) out_.values[i] = end;
    if (const auto day = day_said_again(so_far_, i)) out_.values[i] = day;
    note_clock(so_far_, i);
  }

  // Of a look aside too: it has the era of its story.
  void note_year(uint32_t i) {
    const TimeSpan* span = so_far_.span_of(i);
    if (span != nullptr && span->first.has_year()) last_told_ = span->first;
  }

  // The anchor as it is at the mention, whatever that is.
  void come_to(uint32_t i) {
    const Mention& m = mentions_[i];
    const TokenRange sentence = so_far_.sentence_of(m);
    if (std::exchange(sentence_, m.sentence) != m.sentence) anchor().here.reset();
    if (m.sentence > so_far_.clock_told_in + 1) anchor().clock.reset();
    anchor().tense = needs_tense(m.expr) ? tenses_.around(sentence, m.tokens) : Tense::unknown;
    anchor().since = is_bare_weekday(m.expr) && tenses_.since(sentence, m.tokens);
    if (goes_on_to(so_far_, i) || (anchor().tense == Tense::unknown && is_announced(so_far_, m)))
      anchor().tense = Tense::future;
    if (is_of_a_record(so_far_.shape, m)) anchor().tense = Tense::past;
    anchor().after_noon = goes_on_after_noon(so_far_, m);
    anchor().opens = opens_sentence(m);
    anchor().told_year = step_of(i).year;
  }

  // But for a preposition.
  [[nodiscard]] bool opens_sentence(const Mention& m) const {
    return m.tokens.begin <= so_far_.sentence_of(m).begin + 1;
  }

  [[nodiscard]] bool is_tense_sure(const Mention& m) const {
    const TokenRange sentence = so_far_.sentence_of(m);
    return tenses_.since(sentence, m.tokens) ||
           is_sure(so_far_.pack.lexicon, so_far_.shape, sentence, m.tokens, so_far_.anchor.tense);
  }

  // What is special to one expression.
  [[nodiscard]] Anchor anchor_of(uint32_t i) {
    const Mention& m = mentions_[i];
    Anchor own = anchor();
    own.sure = wants_a_year(m.expr) && is_tense_sure(m);
    if (wants_a_day(m.expr) && !own.here) own.here = day_of_clock(so_far_, i, tenses_, found_);
    if (is_part_of_a_day(m.expr) && !own.here) own.here = day_long_gone(so_far_, i);
    if (!wants_a_year(m.expr) || own.told_year) return own;
    own.told_year = year_nearby(so_far_, i);
    const bool goes_on = so_far_.year_told_in == m.sentence && own.tense != Tense::future;
    if (goes_on && own.reference && !own.told_year) own.narrative = true;
    return own;
  }

  // The story goes where the date is, unless the date only looks aside or back.
  void follow(uint32_t i) {
    const auto& value = out_.values[i];
    if (!value || stands_apart(mentions_[i].expr) || step_of(i).aside) return;
    // "July of that year": that year is not the one of a July without its year.
    const int outer = mentions_[i].inside;
    if (outer >= 0 && !mentions_[static_cast<size_t>(outer)].rule->parts_apart) return;
    const auto unit = place_in_story(*value);
    const bool over = unit && anchor().publication && days_of(*unit) &&
                      days_of(*unit)->end <= anchor().publication->day;
    if (over && gives_its_year(mentions_[i].expr)) so_far_.year_told_in = mentions_[i].sentence;
    if (anchor().opens && over) note_opening(mentions_[i], *unit);
    // The writer's "today" does not take a history out of its own time.
    const bool writers = anchor().narrative && value->basis == AnchorBasis::publication_date;
    if (unit && !writers) go_to(mentions_[i], *unit, value->span()->first);
  }

  // To the day, the month or the year `unit`; `told` is what the text says of it.
  void go_to(const Mention& m, const CalendarUnit& unit, const CalendarUnit& told) {
    move_on(anchor(), unit);
    if (unit.grain != Grain::day) return;
    so_far_.day_told_in = m.sentence;
    if (told.grain == Grain::day_part) so_far_.part = told;
    if (told.grain == Grain::day) so_far_.part.reset();
  }

  void note_opening(const Mention& m, const CalendarUnit& unit) {
    const auto* date = std::get_if<CalendarExpr>(&m.expr.what);
    if (date != nullptr && date->unit.has_year() && so_far_.is_long_gone(unit.year))
      so_far_.opened = {unit, m.sentence};
  }

  // That of the whole expression.
  [[nodiscard]] const StoryStep& step_of(uint32_t i) const {
    while (mentions_[i].inside >= 0) i = static_cast<uint32_t>(mentions_[i].inside);
    return steps_[i];
  }

  const std::vector<Mention>& mentions_;
  ResolvedTimes& out_;
  TextSoFar so_far_;
  const Values found_;
  TenseReader tenses_;
  uint32_t sentence_ = 0;
  std::optional<CalendarUnit> last_told_;  // the last date with its year
  std::vector<StoryStep> steps_;           // by mention
};

// By place in the text. An outer expression ends where its last inner one does or later, and is
// found after it.
void put_in_order(const std::vector<Mention>& mentions, std::vector<uint32_t>& order) {
  order.resize(mentions.size());
  for (uint32_t i = 0; i < mentions.size(); ++i) order[i] = i;
  std::ranges::sort(order, {}, [&](uint32_t i) { return std::pair(mentions[i].tokens.end, i); });
}

}  // namespace

void resolve_all(const LocalePack& pack, const Shape& shape, const std::optional<Moment>& published,
                 const std::vector<Mention>& mentions, ResolvedTimes& out, Anchoring anchoring) {
  out.values.assign(mentions.size(), std::nullopt);
  out.anchors.assign(out.keeps_anchors ? mentions.size() : 0, {});
  put_in_order(mentions, out.order);
  out.narrative = is_history(mentions, shape, published, anchoring);
  Reader(pack, shape, published, mentions, out).read();
}

}  // namespace dateline

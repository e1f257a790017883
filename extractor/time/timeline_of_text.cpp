#include "extractor/time/timeline_of_text.h"

#include <algorithm>
#include <utility>

#include "extractor/time/choose.h"
#include "extractor/time/history.h"
#include "extractor/time/storyline.h"
#include "extractor/time/sure_tense.h"
#include "extractor/time/tense.h"

namespace dateline {
namespace {

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

// "March", "June 5", "the spring": a year is wanted.
bool wants_a_year(const TimeExpr& expr) {
  const auto* date = std::get_if<CalendarExpr>(&expr.what);
  return date != nullptr && !date->unit.has_year() && date->weekday == 0 &&
         (date->unit.month > 0 || date->unit.index > 0);
}

const CalendarUnit* explicit_year(const TimeExpr& expr) {
  const auto* date = std::get_if<CalendarExpr>(&expr.what);
  const bool year = date != nullptr && date->unit.has_year() && date->unit.grain == Grain::year;
  return year && date->last_year == 0 ? &date->unit : nullptr;
}

// "at 5 p.m.": of the day that its sentence names.
bool wants_a_day(const TimeExpr& expr) {
  const auto* clock = std::get_if<RelativeExpr>(&expr.what);
  return clock != nullptr && clock->clock && clock->from == From::sentence;
}

// "Friday", whose side the tense tells.
bool is_bare_weekday(const TimeExpr& expr) {
  const auto* day = std::get_if<RelativeExpr>(&expr.what);
  return day != nullptr && day->weekday > 0 && day->shift == 0 && day->tense_decides;
}

bool names_a_day(const TimeExpr& expr) {
  const MentionKind kind = kind_of(expr);
  return kind == MentionKind::day || kind == MentionKind::weekday;
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

class Reader {
 public:
  Reader(const LocalePack& pack, const Shape& shape, const std::optional<Moment>& published,
         const std::vector<Mention>& mentions, ResolvedTimes& out)
      : pack_(pack),
        shape_(shape),
        mentions_(mentions),
        out_(out),
        found_(mentions, out),
        tenses_(pack.lexicon, shape) {
    anchor_.publication = published;
    anchor_.narrative = out.narrative;
  }

  void read() {
    steps_.assign(mentions_.size(), {});
    if (anchor_.narrative) find_course();
    for (const uint32_t i : out_.order) {
      if (mentions_[i].rule->in_history && !anchor_.narrative) continue;
      resolve_one(i);
      follow(i);
    }
  }

 private:
  void find_course() {
    Anchor nothing;
    nothing.narrative = true;
    std::vector<ToldDate> dates;
    std::vector<uint32_t> which;
    for (const uint32_t i : out_.order) {
      out_.values[i] = resolve(mentions_[i].expr, nothing, found_);
      if (mentions_[i].inside >= 0) continue;
      if (const auto told = told_date(mentions_[i], out_.values[i])) {
        dates.push_back(*told);
        which.push_back(i);
      }
    }
    const std::vector<StoryStep> steps = follow_story(dates);
    for (size_t d = 0; d < which.size(); ++d) steps_[which[d]] = steps[d];
    out_.values.assign(mentions_.size(), std::nullopt);
  }

  void resolve_one(uint32_t i) {
    const Mention& m = mentions_[i];
    if (std::exchange(sentence_, m.sentence) != m.sentence) anchor_.here.reset();
    if (m.sentence > clock_told_in_ + 1) anchor_.clock.reset();
    anchor_.tense = needs_tense(m.expr) ? tenses_.around(shape_.sentences[m.sentence], m.tokens)
                                        : Tense::unknown;
    anchor_.since =
        is_bare_weekday(m.expr) && tenses_.since(shape_.sentences[m.sentence], m.tokens);
    if (goes_on_to(i) || (anchor_.tense == Tense::unknown && is_announced(m)))
      anchor_.tense = Tense::future;
    anchor_.opens = m.tokens.begin <= shape_.sentences[m.sentence].begin + 1;
    anchor_.told_year = step_of(i).year;
    const Anchor anchor = anchor_of(i);
    if (out_.keeps_anchors) out_.anchors[i] = anchor;
    out_.values[i] = clock_elsewhere(m);
    if (!out_.values[i]) out_.values[i] = resolve(m.expr, anchor, found_);
    if (const auto end = weekday_that_ends(i)) out_.values[i] = end;
    if (kind_of(m.expr) == MentionKind::clock && out_.values[i]) clock_ = i;
    tell_clock(i);
  }

  // The story is at a clock time until another day or the sentence after the next.
  void tell_clock(uint32_t i) {
    const TimeSpan* span = out_.values[i] ? out_.values[i]->span() : nullptr;
    const auto day = span != nullptr ? days_of(span->first) : std::nullopt;
    if (!day || span->is_range || span->first.hour < 0) return;
    const int32_t minute = std::max<int>(span->first.minute, 0);
    anchor_.clock = Moment{day->begin, span->first.hour * 60 + minute};
    clock_told_in_ = mentions_[i].sentence;
  }

  // "at 2:05 p.m. (1805 in Egypt)": the same moment by another clock, which could be a year.
  [[nodiscard]] std::optional<TimeValue> clock_elsewhere(const Mention& m) const {
    const auto* year = std::get_if<CalendarExpr>(&m.expr.what);
    if (!clock_ || year == nullptr || year->unit.grain != Grain::year || year->last_year != 0)
      return std::nullopt;
    const int32_t hour = year->unit.year / 100;
    const int32_t minute = year->unit.year % 100;
    if (mentions_[*clock_].tokens.end + 1 != m.tokens.begin || hour > 23 || minute > 59)
      return std::nullopt;
    if (shape_.tokens[m.tokens.begin - 1].mark != '(') return std::nullopt;
    std::optional<TimeValue> value = out_.values[*clock_];
    auto* span = std::get_if<TimeSpan>(&value->what);
    if (span == nullptr || span->is_range) return std::nullopt;
    span->first.grain = Grain::minute;
    span->first.hour = static_cast<int8_t>(hour);
    span->first.minute = static_cast<int8_t>(minute);
    span->last = span->first;
    return value;
  }

  // The weekday right before this one, where a word alone joins them.
  [[nodiscard]] std::optional<date::sys_days> weekday_joined_to(uint32_t i) const {
    if (i == 0 || !anchor_.publication || !is_bare_weekday(mentions_[i].expr)) return {};
    const Mention& before = mentions_[i - 1];
    if (before.sentence != mentions_[i].sentence ||
        mentions_[i].tokens.begin != before.tokens.end + 1 || !is_bare_weekday(before.expr) ||
        !out_.values[i - 1])
      return {};
    const TimeSpan* span = out_.values[i - 1]->span();
    const auto days = span ? days_of(span->first) : std::nullopt;
    return days ? std::optional(days->begin) : std::nullopt;
  }

  // "a warning for Thursday and Friday": after a day to come, the weekday joined to it comes too.
  [[nodiscard]] bool goes_on_to(uint32_t i) const {
    const auto day = weekday_joined_to(i);
    return day && *day > anchor_.publication->day &&
           (is_joined_by(i, "and") || is_joined_by(i, "or") || is_end_of_days(i));
  }

  [[nodiscard]] bool is_joined_by(uint32_t i, std::string_view word) const {
    return shape_.words(mentions_[i].tokens.begin - 1) == word;
  }

  // "Tuesday to Friday"
  [[nodiscard]] bool is_end_of_days(uint32_t i) const {
    return is_joined_by(i, "through") || is_joined_by(i, "to") || is_joined_by(i, "until") ||
           shape_.tokens[mentions_[i].tokens.begin - 1].mark == '-';
  }

  // "open Tuesday to Friday", said on a Wednesday: the Friday after that Tuesday.
  [[nodiscard]] std::optional<TimeValue> weekday_that_ends(uint32_t i) const {
    const auto begin = weekday_joined_to(i);
    if (!begin || !is_end_of_days(i) || !out_.values[i]) return {};
    TimeValue value = *out_.values[i];
    auto* span = std::get_if<TimeSpan>(&value.what);
    const auto days = span != nullptr ? days_of(span->first) : std::nullopt;
    if (!days || span->is_range || span->first.grain != Grain::day || days->begin > *begin)
      return {};
    const auto& weekday = std::get<RelativeExpr>(mentions_[i].expr.what).weekday;
    span->first = span->last = unit_containing(weekday_after(*begin, weekday), Grain::day);
    return value;
  }

  // "omg friday": a line that begins small is a message, and messages look ahead.
  [[nodiscard]] bool is_message(const Mention& m) const {
    const Token& first = shape_.tokens[shape_.sentences[m.sentence].begin];
    return first.kind == TokenKind::word && !first.capital;
  }

  // "Friday 8 p.m. at the town hall": a weekday with a clock and no verb announces.
  [[nodiscard]] bool is_announced(const Mention& m) const {
    const auto* day = std::get_if<RelativeExpr>(&m.expr.what);
    if (day == nullptr || day->weekday == 0) return false;
    if (day->shift == 0 && day->tense_decides && is_message(m)) return true;
    if (kind_of(m.expr) == MentionKind::clock) return true;
    if (m.inside < 0) return false;
    const auto* both = std::get_if<WithinExpr>(&mentions_[static_cast<size_t>(m.inside)].expr.what);
    return both != nullptr && both->a >= 0 &&
           kind_of(mentions_[static_cast<size_t>(both->a)].expr) == MentionKind::clock;
  }

  [[nodiscard]] bool is_tense_sure(const Mention& m) const {
    const TokenRange sentence = shape_.sentences[m.sentence];
    return tenses_.since(sentence, m.tokens) ||
           is_sure(pack_.lexicon, shape_, sentence, m.tokens, anchor_.tense);
  }

  // What is special to one expression.
  [[nodiscard]] Anchor anchor_of(uint32_t i) {
    const Mention& m = mentions_[i];
    Anchor anchor = anchor_;
    anchor.sure = wants_a_year(m.expr) && is_tense_sure(m);
    if (wants_a_day(m.expr) && !anchor.here) {
      anchor.here = day_told_after(i);
      if (!anchor.here) anchor.here = day_told_lately(m);
    }
    const bool goes_on = told_in_ == m.sentence && anchor.tense != Tense::future;
    if (!wants_a_year(m.expr) || anchor.told_year) return anchor;
    anchor.told_year = year_told_after(i);
    if (!anchor.told_year) anchor.told_year = year_that_opens(i);
    if (!anchor.told_year && anchor.tense != Tense::future) anchor.told_year = year_run_on(m);
    if (!anchor.told_year && anchor.tense != Tense::future) anchor.told_year = year_long_gone(m);
    if (goes_on && anchor.reference && !anchor.told_year) anchor.narrative = true;
    return anchor;
  }

  // "The bridge fell on Saturday. ... At 6 a.m. divers went down": a clock goes by the day that the
  // report is at, not by that of its print.
  [[nodiscard]] std::optional<CalendarUnit> day_told_lately(const Mention& clock) const {
    constexpr uint32_t kLately = 3;  // sentences
    constexpr date::days kNews{7};
    const bool lately = anchor_.day && clock.sentence <= day_told_in_ + kLately;
    const auto days = lately ? days_of(*anchor_.day) : std::nullopt;
    if (!days || !anchor_.publication || days->begin > anchor_.publication->day ||
        days->begin + kNews < anchor_.publication->day)
      return std::nullopt;
    return unit_containing(days->begin, Grain::day);
  }

  // "in June, July and August 1971", "7 November (25 October) 1917": the year of the next date,
  // where hardly a word lies between.
  [[nodiscard]] std::optional<int32_t> year_told_after(uint32_t first) const {
    constexpr uint32_t kBetween = 2;
    constexpr uint32_t kMostDates = 4;
    int32_t turns = 0;  // of the year, on the way
    for (uint32_t i = first; i + 1 < mentions_.size() && i < first + kMostDates; ++i) {
      const Mention& next = mentions_[i + 1];
      const auto* from = std::get_if<CalendarExpr>(&mentions_[i].expr.what);
      const auto* to = std::get_if<CalendarExpr>(&next.expr.what);
      if (from == nullptr || to == nullptr || next.sentence != mentions_[i].sentence) return {};
      const uint32_t end = mentions_[i].tokens.end;
      if (next.tokens.begin <= end || next.tokens.begin > end + kBetween) return {};
      if (to->unit.month < from->unit.month && to->unit.month > 0) ++turns;
      const bool bracketed = shape_.tokens[next.tokens.begin - 1].mark == ')' ||
                             shape_.tokens[next.tokens.begin - 1].mark == ']';
      if (to->unit.grain == Grain::year && !bracketed) return {};
      if (to->unit.has_year()) return to->unit.year - turns;
    }
    return {};
  }

  // "In 1453, on 29 May": the year that opens the sentence right before.
  [[nodiscard]] std::optional<int32_t> year_that_opens(uint32_t i) const {
    if (i == 0) return {};
    const Mention& before = mentions_[i - 1];
    const CalendarUnit* year = explicit_year(before.expr);
    const uint32_t end = before.tokens.end;
    if (year == nullptr || before.sentence != mentions_[i].sentence ||
        mentions_[i].tokens.begin != end + 2 || shape_.tokens[end].mark != ',')
      return {};
    const bool opens = before.tokens.begin <= shape_.sentences[before.sentence].begin + 1;
    return opens && shape_.words(end + 1) == "on" ? std::optional(year->year) : std::nullopt;
  }

  // "Agents raided her house on the fifth of October 2021. ... She quit on Oct. 8": a day soon
  // after one just told is of the same year, however long ago that is.
  [[nodiscard]] std::optional<int32_t> year_run_on(const Mention& m) const {
    constexpr uint32_t kLately = 2;  // sentences
    constexpr date::days kSoon{31};
    const auto* date = std::get_if<CalendarExpr>(&m.expr.what);
    if (date == nullptr || date->unit.grain > Grain::day || !anchor_.publication || !anchor_.day ||
        m.sentence > day_told_in_ + kLately)
      return {};
    const auto told = days_of(*anchor_.day);
    if (!told) return {};
    const auto year = date::year_month_day{told->begin}.year();
    for (const auto y : {year, year + date::years{1}}) {
      CalendarUnit next = date->unit;
      next.year = static_cast<int32_t>(static_cast<int>(y));
      const auto days = days_of(next);
      if (days && days->begin >= told->begin && days->begin <= told->begin + kSoon &&
          days->end <= anchor_.publication->day)
        return next.year;
    }
    return {};
  }

  // "In the spring of 1863 Lee moved north. On 1 July the armies met": a sentence that a day opens
  // goes on where the one before it was, if that opened with a time long gone.
  [[nodiscard]] std::optional<int32_t> year_long_gone(const Mention& m) const {
    constexpr date::days kSameNews{60};
    if (!opened_ || !anchor_.opens || m.sentence != opened_->sentence + 1 || !anchor_.publication)
      return {};
    CalendarUnit unit = std::get<CalendarExpr>(m.expr.what).unit;
    const date::sys_days now = anchor_.publication->day;
    unit.year = static_cast<int>(date::year_month_day{now}.year());
    const auto fresh = days_of(unit);
    if (fresh && fresh->begin <= now && fresh->begin + kSameNews > now) return {};
    const auto then = days_of(opened_->unit);
    unit.year = opened_->unit.year;
    const auto days = days_of(unit);
    return then && days && days->begin >= then->begin ? std::optional(unit.year) : std::nullopt;
  }

  // "at 6:30 p.m. (1730 GMT) on Friday": the day that comes a few words after the clock.
  [[nodiscard]] std::optional<CalendarUnit> day_told_after(uint32_t clock) {
    constexpr uint32_t kReach = 8;
    const uint32_t end = mentions_[clock].tokens.end;
    for (size_t i = clock + 1; i < mentions_.size(); ++i) {
      const Mention& m = mentions_[i];
      if (m.sentence != mentions_[clock].sentence || m.tokens.begin >= end + kReach) break;
      if (m.tokens.begin < end || !names_a_day(m.expr)) continue;
      Anchor anchor = anchor_;
      anchor.tense = tenses_.around(shape_.sentences[m.sentence], m.tokens);
      const auto value = resolve(m.expr, anchor, found_);
      return value ? place_in_story(*value) : std::nullopt;
    }
    return std::nullopt;
  }

  // The story goes where the date is, unless the date only looks aside or back.
  void follow(uint32_t i) {
    const auto& value = out_.values[i];
    if (!value || stands_apart(mentions_[i].expr) || step_of(i).aside) return;
    // "July of that year": that year is not the one of a July without its year.
    const int outer = mentions_[i].inside;
    if (outer >= 0 && !mentions_[static_cast<size_t>(outer)].rule->parts_apart) return;
    const auto unit = place_in_story(*value);
    const bool over = unit && anchor_.publication && days_of(*unit) &&
                      days_of(*unit)->end <= anchor_.publication->day;
    if (over && gives_its_year(mentions_[i].expr)) told_in_ = mentions_[i].sentence;
    if (anchor_.opens && over) note_opening(mentions_[i], *unit);
    // The writer's "today" does not take a history out of its own time.
    const bool writers = anchor_.narrative && value->basis == AnchorBasis::publication_date;
    if (unit && !writers) {
      move_on(anchor_, *unit);
      if (unit->grain == Grain::day) day_told_in_ = mentions_[i].sentence;
    }
  }

  void note_opening(const Mention& m, const CalendarUnit& unit) {
    constexpr int32_t kLongGone = 20;
    const auto* date = std::get_if<CalendarExpr>(&m.expr.what);
    const auto now = date::year_month_day{anchor_.publication->day}.year();
    const bool long_gone = unit.year + kLongGone <= static_cast<int>(now);
    if (date != nullptr && date->unit.has_year() && long_gone) opened_ = {unit, m.sentence};
  }

  // That of the whole expression.
  [[nodiscard]] const StoryStep& step_of(uint32_t i) const {
    while (mentions_[i].inside >= 0) i = static_cast<uint32_t>(mentions_[i].inside);
    return steps_[i];
  }

  const LocalePack& pack_;
  const Shape& shape_;
  const std::vector<Mention>& mentions_;
  ResolvedTimes& out_;
  const Values found_;
  TenseReader tenses_;
  Anchor anchor_;
  uint32_t sentence_ = 0;
  uint32_t day_told_in_ = 0;         // the sentence of the last day
  std::optional<uint32_t> clock_;    // the last clock time told
  uint32_t clock_told_in_ = 0;       // its sentence
  std::optional<uint32_t> told_in_;  // the sentence of the last date that gave its year
  struct Opening {
    CalendarUnit unit;
    uint32_t sentence;
  };
  std::optional<Opening> opened_;  // the last sentence that a date long gone opened
  std::vector<StoryStep> steps_;   // by mention
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

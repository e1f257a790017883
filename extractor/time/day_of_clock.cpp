#include "extractor/time/day_of_clock.h"

#include <algorithm>
#include <array>

#include "extractor/time/half_of_clock.h"
#include "extractor/time/storyline.h"

namespace dateline {
namespace {

// "at 6:30 p.m. (1730 GMT) on Friday": the day that comes a few words after the clock.
std::optional<CalendarUnit> day_told_after(const TextSoFar& so_far, uint32_t clock,
                                           TenseReader& tenses, const FoundTimes& found) {
  constexpr uint32_t kReach = 8;
  const uint32_t end = so_far.mentions[clock].tokens.end;
  for (size_t i = clock + 1; i < so_far.mentions.size(); ++i) {
    const Mention& m = so_far.mentions[i];
    if (m.sentence != so_far.mentions[clock].sentence || m.tokens.begin >= end + kReach) break;
    if (m.tokens.begin < end || !names_a_day(m.expr)) continue;
    Anchor anchor = so_far.anchor;
    anchor.tense = tenses.around(so_far.shape.sentences[m.sentence], m.tokens);
    const auto value = resolve(m.expr, anchor, found);
    return value ? place_in_story(*value) : std::nullopt;
  }
  return std::nullopt;
}

// Not of another story, and not to come.
bool is_news(const TextSoFar& so_far, date::sys_days day) {
  constexpr date::days kNews{7};
  const auto& publication = so_far.anchor.publication;
  return publication && day <= publication->day && day + kNews >= publication->day;
}

// How many days after its own day a part of the day holds the hour: "Sunday night" 10 p.m. and, a
// day on, 1 a.m.
std::optional<int> days_on(DayPart part, int hour) {
  constexpr int kMorning = 5, kNoon = 12, kEvening = 17;
  switch (part) {
    case DayPart::morning:
      return hour < kNoon ? std::optional(0) : std::nullopt;
    case DayPart::afternoon:
      return hour >= kNoon && hour <= kEvening ? std::optional(0) : std::nullopt;
    case DayPart::evening:
      return hour >= kEvening ? std::optional(0) : std::nullopt;
    case DayPart::night:
      if (hour < kMorning) return 1;
      return hour >= kEvening ? std::optional(0) : std::nullopt;
    default:
      return std::nullopt;
  }
}

// "Sunday night's concert was the last. ... At 10:08 p.m. an officer sounds the alarm": however far
// on, the clock is of the part of the day that the text named last, if that was before the news.
std::optional<CalendarUnit> day_of_part(const TextSoFar& so_far, const Mention& clock) {
  const auto days = so_far.part ? days_of(*so_far.part) : std::nullopt;
  const TimeOfDay& time = clock.expr.time;
  const bool later_half = so_far.anchor.after_noon;
  if (!days || !is_news(so_far, days->end) || (time.twelve && !later_half) ||
      is_bracketed(so_far, clock))
    return std::nullopt;
  const auto on = days_on(so_far.part->part, time.hour + (later_half ? 12 : 0));
  return on ? std::optional(unit_containing(days->begin + date::days{*on}, Grain::day))
            : std::nullopt;
}

// "The bridge fell on Saturday. ... At 6 a.m. divers went down": a clock goes by the day that the
// report is at, not by that of its print.
std::optional<CalendarUnit> day_told_lately(const TextSoFar& so_far, const Mention& clock) {
  constexpr uint32_t kLately = 3;  // sentences
  const bool lately = so_far.anchor.day && clock.sentence <= so_far.day_told_in + kLately;
  const auto days = lately ? days_of(*so_far.anchor.day) : std::nullopt;
  if (!days || !is_news(so_far, days->begin)) return std::nullopt;
  return unit_containing(days->begin, Grain::day);
}

// "11:36 a.m. PST"
bool names_western_zone(const TextSoFar& so_far, const Mention& clock) {
  constexpr std::array<std::string_view, 12> kZones = {"ET", "EST", "EDT", "CT", "CST", "CDT",
                                                       "MT", "MST", "MDT", "PT", "PST", "PDT"};
  const auto is_zone = [&](uint32_t i) {
    return std::ranges::find(kZones, so_far.shape.words(i)) != kZones.end();
  };
  const uint32_t last = clock.tokens.end - 1;
  return is_zone(last) || (clock.tokens.end < so_far.sentence_of(clock).end && is_zone(last + 1));
}

// "13:30 local time"
bool is_local(const TextSoFar& so_far, const Mention& clock) {
  const uint32_t end = std::min(clock.tokens.end + 1, so_far.sentence_of(clock).end);
  for (uint32_t i = clock.tokens.begin; i < end; ++i)
    if (so_far.shape.words(i) == "local") return true;
  return false;
}

// "It turned back at 11:36 p.m.", printed at 1:43 a.m., was the day before. By which clock the
// print goes is not known: the one is so much later that hardly a zone explains it, or is by a
// clock that lies behind any that the print could go by.
std::optional<CalendarUnit> day_before_print(const TextSoFar& so_far, const Mention& clock) {
  constexpr int kHour = 60;
  constexpr int kAllZones = 14 * kHour;
  const auto& print = so_far.anchor.publication;
  const TimeOfDay& time = clock.expr.time;
  const bool told = so_far.anchor.tense == Tense::past && time.hour >= 0 && !time.twelve &&
                    !is_local(so_far, clock);
  // A print at midnight sharp is one whose hour nobody gave.
  if (!print || print->minute_of_day <= 0 || !told) return std::nullopt;
  const int later = time.hour * kHour + std::max<int>(time.minute, 0) - print->minute_of_day;
  if (later <= (names_western_zone(so_far, clock) ? 0 : kAllZones)) return std::nullopt;
  return unit_containing(print->day - date::days{1}, Grain::day);
}

}  // namespace

bool wants_a_day(const TimeExpr& expr) {
  const auto* clock = std::get_if<RelativeExpr>(&expr.what);
  return clock != nullptr && clock->clock && clock->from == From::sentence;
}

bool is_part_of_a_day(const TimeExpr& expr) {
  const auto* part = std::get_if<RelativeExpr>(&expr.what);
  return part != nullptr && !part->clock && part->from == From::sentence &&
         part->grain == Grain::day && expr.time.given();
}

std::optional<CalendarUnit> day_long_gone(const TextSoFar& so_far, uint32_t mention) {
  const Anchor& anchor = so_far.anchor;
  const bool there = anchor.day && anchor.reference && anchor.reference->grain == Grain::day &&
                     so_far.mentions[mention].sentence <= so_far.day_told_in + 1;
  const auto days = there ? days_of(*anchor.day) : std::nullopt;
  if (!days || !anchor.publication || anchor.tense == Tense::future) return std::nullopt;
  const auto told = date::year_month_day{days->begin}.year();
  return so_far.is_long_gone(static_cast<int>(told)) ? anchor.day : std::nullopt;
}

std::optional<CalendarUnit> day_of_clock(const TextSoFar& so_far, uint32_t mention,
                                         TenseReader& tenses, const FoundTimes& found) {
  if (const auto day = day_told_after(so_far, mention, tenses, found)) return day;
  const Mention& m = so_far.mentions[mention];
  if (const auto day = day_of_part(so_far, m)) return day;
  if (const auto day = day_told_lately(so_far, m)) return day;
  if (const auto day = day_long_gone(so_far, mention)) return day;
  return day_before_print(so_far, m);
}

std::optional<TimeValue> clock_elsewhere(const TextSoFar& so_far, const Mention& m) {
  const auto* year = std::get_if<CalendarExpr>(&m.expr.what);
  if (!so_far.clock || year == nullptr || year->unit.grain != Grain::year || year->last_year != 0)
    return std::nullopt;
  const int32_t hour = year->unit.year / 100;
  const int32_t minute = year->unit.year % 100;
  if (so_far.mentions[*so_far.clock].tokens.end + 1 != m.tokens.begin || hour > 23 || minute > 59)
    return std::nullopt;
  if (so_far.shape.tokens[m.tokens.begin - 1].mark != '(') return std::nullopt;
  std::optional<TimeValue> value = so_far.times.values[*so_far.clock];
  auto* span = std::get_if<TimeSpan>(&value->what);
  if (span == nullptr || span->is_range) return std::nullopt;
  span->first.grain = Grain::minute;
  span->first.hour = static_cast<int8_t>(hour);
  span->first.minute = static_cast<int8_t>(minute);
  span->last = span->first;
  return value;
}

void note_clock(TextSoFar& so_far, uint32_t i) {
  if (kind_of(so_far.mentions[i].expr) == MentionKind::clock && so_far.times.values[i])
    so_far.clock = i;
  const TimeSpan* span = so_far.span_of(i);
  const auto day = span != nullptr ? days_of(span->first) : std::nullopt;
  if (!day || span->is_range || span->first.hour < 0) return;
  const int32_t minute = std::max<int>(span->first.minute, 0);
  so_far.anchor.clock = Moment{day->begin, span->first.hour * 60 + minute};
  so_far.clock_told_in = so_far.mentions[i].sentence;
}

}  // namespace dateline

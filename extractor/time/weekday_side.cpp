#include "extractor/time/weekday_side.h"

#include "extractor/time/choose.h"

namespace dateline {
namespace {

// The day right before this weekday, where a word alone joins them.
std::optional<date::sys_days> day_joined_to(const TextSoFar& so_far, uint32_t i) {
  if (i == 0 || !so_far.anchor.publication || !is_bare_weekday(so_far.mentions[i].expr)) return {};
  const Mention& before = so_far.mentions[i - 1];
  if (before.sentence != so_far.mentions[i].sentence ||
      so_far.mentions[i].tokens.begin != before.tokens.end + 1 || !names_a_day(before.expr))
    return {};
  const TimeSpan* span = so_far.span_of(i - 1);
  const auto days = span ? days_of(span->first) : std::nullopt;
  return days ? std::optional(days->begin) : std::nullopt;
}

bool is_joined_by(const TextSoFar& so_far, uint32_t i, std::string_view word) {
  return so_far.shape.words(so_far.mentions[i].tokens.begin - 1) == word;
}

// "Tuesday to Friday"
bool is_end_of_days(const TextSoFar& so_far, uint32_t i) {
  return is_joined_by(so_far, i, "through") || is_joined_by(so_far, i, "to") ||
         is_joined_by(so_far, i, "until") ||
         so_far.shape.tokens[so_far.mentions[i].tokens.begin - 1].mark == '-';
}

bool is_small(const TextSoFar& so_far, uint32_t i) {
  const Token& token = so_far.shape.tokens[i];
  return token.kind == TokenKind::word && !token.capital;
}

// "the 2nd": its month is that of the news, or the one beside it.
bool is_day_alone(const TimeExpr& expr) {
  const auto* date = std::get_if<CalendarExpr>(&expr.what);
  return date != nullptr && date->unit.day > 0 && date->unit.month == 0 && !date->unit.has_year();
}

// A line that begins small is a message, and so is one that writes its weekdays small; messages
// look ahead: "omg friday", "4 day weekend, back weds", "back on the 2nd".
bool is_of_a_message(const TextSoFar& so_far, const Mention& m) {
  const bool begins_small = is_small(so_far, so_far.sentence_of(m).begin);
  if (is_bare_weekday(m.expr)) return begins_small || is_small(so_far, m.tokens.begin);
  return is_day_alone(m.expr) && begins_small;
}

}  // namespace

bool is_bare_weekday(const TimeExpr& expr) {
  const auto* day = std::get_if<RelativeExpr>(&expr.what);
  return day != nullptr && day->weekday > 0 && day->shift == 0 && day->tense_decides;
}

bool goes_on_to(const TextSoFar& so_far, uint32_t i) {
  const auto day = day_joined_to(so_far, i);
  return day && *day > so_far.anchor.publication->day &&
         (is_joined_by(so_far, i, "and") || is_joined_by(so_far, i, "or") ||
          is_end_of_days(so_far, i));
}

bool is_announced(const TextSoFar& so_far, const Mention& m) {
  if (is_of_a_message(so_far, m)) return true;
  const auto* day = std::get_if<RelativeExpr>(&m.expr.what);
  if (day == nullptr || day->weekday == 0) return false;
  if (kind_of(m.expr) == MentionKind::clock) return true;
  if (m.inside < 0) return false;
  const auto* both =
      std::get_if<WithinExpr>(&so_far.mentions[static_cast<size_t>(m.inside)].expr.what);
  return both != nullptr && both->a >= 0 &&
         kind_of(so_far.mentions[static_cast<size_t>(both->a)].expr) == MentionKind::clock;
}

std::optional<TimeValue> weekday_that_ends(const TextSoFar& so_far, uint32_t i) {
  const auto begin = day_joined_to(so_far, i);
  if (!begin || !is_end_of_days(so_far, i) || !so_far.times.values[i]) return {};
  TimeValue value = *so_far.times.values[i];
  auto* span = std::get_if<TimeSpan>(&value.what);
  const auto days = span != nullptr ? days_of(span->first) : std::nullopt;
  if (!days || span->is_range || span->first.grain != Grain::day || days->begin > *begin) return {};
  const auto& weekday = std::get<RelativeExpr>(so_far.mentions[i].expr.what).weekday;
  span->first = span->last = unit_containing(weekday_after(*begin, weekday), Grain::day);
  return value;
}

}  // namespace dateline

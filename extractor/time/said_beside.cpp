#include "extractor/time/said_beside.h"

namespace dateline {
namespace {

// "the fifth day of the rebellion": a day that only the story knows.
bool is_some_day(const TimeExpr& expr) {
  const auto* day = std::get_if<CalendarExpr>(&expr.what);
  return day != nullptr && day->unit == CalendarUnit{} && !expr.time.given();
}

const TimeSpan* one_unit(const TextSoFar& so_far, uint32_t i) {
  const TimeSpan* span = i < so_far.mentions.size() ? so_far.span_of(i) : nullptr;
  return span != nullptr && !span->is_range ? span : nullptr;
}

// ", ", or ", in", or ", on" between them.
bool are_beside(const TextSoFar& so_far, const Mention& first, const Mention& second) {
  const uint32_t comma = first.tokens.end;
  const uint32_t begin = second.tokens.begin;
  if (first.sentence != second.sentence || begin <= comma) return false;
  if (so_far.shape.tokens[comma].mark != ',') return false;
  const std::string_view word = so_far.shape.words(begin - 1);
  return begin == comma + 1 || (begin == comma + 2 && (word == "in" || word == "on"));
}

}  // namespace

std::optional<TimeValue> day_said_again(const TextSoFar& so_far, uint32_t i) {
  const Mention& m = so_far.mentions[i];
  if (i == 0 || !is_some_day(m.expr) || so_far.mentions[i - 1].inside >= 0) return {};
  const char mark = so_far.shape.tokens[m.tokens.begin - 1].mark;
  const bool beside = so_far.mentions[i - 1].tokens.end + 1 == m.tokens.begin &&
                      (mark == ',' || mark == '-' || mark == '(');
  const TimeSpan* span = one_unit(so_far, i - 1);
  const bool day = span != nullptr && span->first.grain == Grain::day;
  return beside && day ? so_far.times.values[i - 1] : std::nullopt;
}

std::optional<TimeValue> said_by_the_next(const TextSoFar& so_far, uint32_t i) {
  const TimeSpan* open = one_unit(so_far, i);
  if (open == nullptr || open->first.has_year()) return {};
  const TimeSpan* next = one_unit(so_far, i + 1);
  if (next == nullptr) return {};
  const TimeExpr& expr = so_far.mentions[i].expr;
  const bool counted = std::holds_alternative<RelativeExpr>(expr.what) ||
                       std::holds_alternative<ShiftExpr>(expr.what);
  if (!counted || next->first.grain != open->first.grain) return {};
  const bool beside = are_beside(so_far, so_far.mentions[i], so_far.mentions[i + 1]);
  return beside ? so_far.times.values[i + 1] : std::nullopt;
}

}  // namespace dateline

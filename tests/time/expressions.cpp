#include "tests/time/expressions.h"

#include <catch2/catch.hpp>

#include "extractor/model/edtf.h"

namespace dateline::times {

Anchor news(std::string_view published, Tense tense) {
  Anchor anchor;
  if (!published.empty()) {
    anchor.publication = parse_moment(published);
    REQUIRE(anchor.publication);
  }
  anchor.tense = tense;
  return anchor;
}

Anchor history(std::string_view reference) {
  Anchor anchor = news("2024-05-15");
  anchor.narrative = true;
  if (!reference.empty()) anchor.reference = unit(reference);
  return anchor;
}

Anchor news_after(std::string_view published, std::string_view reference) {
  Anchor anchor = news(published);
  anchor.reference = unit(reference);
  return anchor;
}

CalendarUnit unit(std::string_view edtf) {
  const auto span = parse_edtf(edtf);
  REQUIRE(span);
  return span->first;
}

TimeExpr expr(decltype(TimeExpr::what) what) {
  TimeExpr expression;
  expression.what = std::move(what);
  return expression;
}

TimeExpr month_day(uint8_t month, uint8_t day, uint8_t weekday) {
  CalendarExpr e;
  e.unit.grain = day > 0 ? Grain::day : Grain::month;
  e.unit.month = month;
  e.unit.day = day;
  e.weekday = weekday;
  return expr(e);
}

FoundBefore::FoundBefore(std::initializer_list<std::string_view> edtf) {
  for (const std::string_view text : edtf) {
    CalendarExpr e;
    e.unit = unit(text);
    add(expr(e), news(""));
  }
}

int FoundBefore::add(const TimeExpr& expression, const Anchor& anchor) {
  auto value = resolve(expression, anchor, *this);
  entries_.push_back({expression, std::move(value)});
  return static_cast<int>(entries_.size()) - 1;
}

Found FoundBefore::at(int index) const {
  if (index < 0 || static_cast<size_t>(index) >= entries_.size()) return {};
  const Entry& entry = entries_[static_cast<size_t>(index)];
  return {&entry.expression, entry.value ? &*entry.value : nullptr};
}

std::string meaning(const TimeExpr& expression, const Anchor& anchor, const FoundTimes& found) {
  const auto value = resolve(expression, anchor, found);
  if (!value) return "none";
  return value->span() != nullptr ? to_edtf(*value->span()) : timex_value(*value);
}

std::string timex(const TimeExpr& expression, const Anchor& anchor, const FoundTimes& found) {
  const auto value = resolve(expression, anchor, found);
  return value ? timex_value(*value) : "none";
}

}  // namespace dateline::times

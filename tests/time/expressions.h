// Anchors, expressions and results of the tests of time, written briefly.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractor/time/resolve.h"

namespace dateline::times {

// Published on that day ("2024-05-15", or "" for unknown).
[[nodiscard]] Anchor news(std::string_view published, Tense tense = Tense::unknown);
// A history, with the date told last ("1914-06-28", "1914"), or none.
[[nodiscard]] Anchor history(std::string_view reference);
// News whose text has told that date last.
[[nodiscard]] Anchor news_after(std::string_view published, std::string_view reference);

// The unit that EDTF names.
[[nodiscard]] CalendarUnit unit(std::string_view edtf);

[[nodiscard]] TimeExpr expr(decltype(TimeExpr::what) what);
[[nodiscard]] TimeExpr month_day(uint8_t month, uint8_t day, uint8_t weekday = 0);

// Expressions found before, with what each means; at(i) is the one added as the i-th.
class FoundBefore : public FoundTimes {
 public:
  FoundBefore() = default;
  // A date as EDTF, as if given in full.
  FoundBefore(std::initializer_list<std::string_view> edtf);
  int add(const TimeExpr& expression, const Anchor& anchor);
  [[nodiscard]] Found at(int index) const override;

 private:
  struct Entry {
    TimeExpr expression;
    std::optional<TimeValue> value;
  };
  std::vector<Entry> entries_;
};

// What it means: EDTF for dates, TIMEX3 for the rest, "none" where there is no meaning.
[[nodiscard]] std::string meaning(const TimeExpr& expression, const Anchor& anchor,
                                  const FoundTimes& found = FoundBefore());
// The same as TIMEX3, which says week and time of day.
[[nodiscard]] std::string timex(const TimeExpr& expression, const Anchor& anchor,
                                const FoundTimes& found = FoundBefore());

}  // namespace dateline::times

// From what an expression says to what it means: resolve(TimeExpr, Anchor) -> TimeValue.
//
// Pure and total. What the anchor cannot fill stays unknown (XXXX), never guessed: without a
// publication date and outside a history "Feb. 24" has no year. Ways of choosing, for news: a day
// or month without a year is the last one on or before publication after a past tense, the next one
// after a future tense, else the nearest; a bare weekday likewise. For histories the running
// narrative takes the publication's place.
#pragma once

#include <optional>
#include <vector>

#include "extractor/time/anchor.h"
#include "extractor/time/time_expr.h"
#include "extractor/time/time_value.h"

namespace dateline {

// What `base`, `a` and `b` of an expression refer to.
struct Found {
  const TimeExpr* expr = nullptr;
  const TimeValue* value = nullptr;  // null if that one had no meaning
};
class FoundTimes {
 public:
  virtual ~FoundTimes() = default;
  [[nodiscard]] virtual Found at(int index) const = 0;
};

// Nothing when the expression has no meaning at all (an end that is not a date, a day that is not
// there).
[[nodiscard]] std::optional<TimeValue> resolve(const TimeExpr& expr, const Anchor& anchor,
                                               const FoundTimes& found);

}  // namespace dateline

// The year of a date that gives none, where the text around it does: "in June, July and August
// 1971".
#pragma once

#include "extractor/time/text_so_far.h"

namespace dateline {

// "March", "June 5", "the spring"
[[nodiscard]] bool wants_a_year(const TimeExpr& expr);

// Nothing where the text does not tell it, and the resolver has to choose.
[[nodiscard]] std::optional<int32_t> year_nearby(const TextSoFar& so_far, uint32_t mention);

}  // namespace dateline

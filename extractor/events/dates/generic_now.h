// "The harbor today is a symbol", "We start it today": a now that dates a state or the talk itself,
// not an event.
#pragma once

#include "extractor/events/trigger/trigger.h"
#include "extractor/time/time_expr.h"

namespace dateline {

[[nodiscard]] bool is_generic_now(const SentenceReading& sentence, const Trigger& trigger,
                                  const TimeExpr& expr);

}  // namespace dateline

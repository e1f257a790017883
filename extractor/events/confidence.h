// How sure an event is, as a share of events like it that are right.
//
// The figures are calibrated on development data: of events at 0.9 and more, nine in ten have the
// right date and trigger.
#pragma once

#include "extractor/events/dating.h"
#include "extractor/events/trigger/trigger.h"

namespace dateline {

[[nodiscard]] float confidence_of(const SentenceReading& sentence, const Trigger& trigger,
                                  const Dating& dating);

}  // namespace dateline

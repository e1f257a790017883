// A line that can stand alone: the clause without its date and without what only introduces it.
//
// At most fourteen words. When in doubt it is the clause as it stands: a plain line is better than
// a wrong one.
#pragma once

#include <string>

#include "extractor/events/trigger.h"

namespace dateline {

[[nodiscard]] std::string headline_of(const SentenceReading& sentence, const Trigger& trigger);

// The tokens the headline was cut from: where its participants are looked for.
[[nodiscard]] TokenRange headline_range(const SentenceReading& sentence, const Trigger& trigger);

}  // namespace dateline

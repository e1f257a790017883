// A line that can stand alone: the clause with its subject, without its date and without what only
// introduces it.
//
// At most fourteen words. When in doubt it is the clause as it stands: a plain line is better than
// a wrong one.
#pragma once

#include <string>
#include <vector>

#include "extractor/events/trigger.h"

namespace dateline {

// The stretches of the sentence that tell of an event, in reading order: where its headline is cut
// from and its participants are looked for.
using Telling = std::vector<TokenRange>;

[[nodiscard]] Telling telling_of(const SentenceReading& sentence, const Trigger& trigger);

[[nodiscard]] std::string headline_of(const SentenceReading& sentence, const Telling& telling);

}  // namespace dateline

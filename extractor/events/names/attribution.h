// Who says so: "according to Chinese officials", "said John Delury, a professor", "the ministry
// said".
#pragma once

#include <string>

#include "extractor/events/trigger/trigger.h"

namespace dateline {

// The speaker of a saying verb: its subject, or the words after it ("said John Delury").
[[nodiscard]] TokenRange speaker_of(const SentenceReading& sentence, int saying);

// Empty if the article itself says it, or if the speaker is only a pronoun.
[[nodiscard]] std::string attribution_of(const SentenceReading& sentence, const Trigger& trigger);

}  // namespace dateline

// What is only asked: a question tells nothing of what it asks for.
#pragma once

#include "extractor/events/trigger/trigger.h"

namespace dateline {

// "Will the bridge [open] in May?", "Why did he [leave] in 2020?": the trigger is asked about, not
// told; so is the wave of "Will there be a wave in May?". What a question takes for granted is
// told: "What will happen when the banks [open] on Sunday?"
[[nodiscard]] bool is_asked(const SentenceReading& sentence, const Trigger& trigger);

// "did", "why": a question begins so.
[[nodiscard]] bool opens_question(const SentenceView& view, uint32_t token);

}  // namespace dateline

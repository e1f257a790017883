// The name that stands beside the noun it is of: "the app Telegram", "Telegram, a messaging app",
// "the town of Brandvoll".
#pragma once

#include "extractor/events/headline/text_words.h"

namespace dateline {

// The words of the name of the thing that the noun at a token speaks of; empty if none stands
// beside it, or if the noun is of a kind whose name might be somebody else's ("the plan Lee made").
[[nodiscard]] TokenRange name_beside(const TextWords& words, uint32_t noun);

}  // namespace dateline

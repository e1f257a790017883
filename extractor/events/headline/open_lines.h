// What a line of a few words leaves open although the rest of its sentence tells it.
#pragma once

#include <optional>

#include "extractor/events/headline/line.h"
#include "extractor/events/headline/telling.h"

namespace dateline {

// Which barge, whose influence, what was heard: a line cut from the sentence does not say, and the
// sentence, which does not begin as openly, may. `named`: its subject was given its name.
[[nodiscard]] bool leaves_open(const SentenceReading& sentence, const ToldClause& telling,
                               const Line& line, bool named);

// "after police arrested [him]": a pronoun within a line that nobody before it in the line can be.
// Nothing if the line leaves more than that open.
[[nodiscard]] std::optional<uint32_t> open_pronoun(const SentenceReading& sentence,
                                                   const ToldClause& telling, const Line& line);

}  // namespace dateline

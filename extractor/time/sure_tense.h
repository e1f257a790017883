// Whether the verb beside a date leaves no doubt of its tense.
//
// "The army seized power on Dec. 22", printed in November, is of the year before, near as the next
// December is: nothing between verb and date could have the date for itself. "Called a vote in
// December" may tell of the vote.
#pragma once

#include "extractor/shape/lexicon.h"
#include "extractor/shape/shape.h"
#include "extractor/time/anchor.h"

namespace dateline {

// `tense` is what TenseReader makes of the date; pure, linear in a few words around the mention.
[[nodiscard]] bool is_sure(const Lexicon& lexicon, const Shape& shape, TokenRange sentence,
                           TokenRange mention, Tense tense);

}  // namespace dateline

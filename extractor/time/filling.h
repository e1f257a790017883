// How far the noun phrase goes that fills a length of time: "two months [of bitter fighting]".
//
// Histories are annotated with their lengths whole (TIMEX2), news with the length alone.
#pragma once

#include "extractor/shape/lexicon.h"
#include "extractor/shape/shape.h"

namespace dateline {

// The end of the phrase that "of" opens at `from`; `from` itself where no phrase begins there.
[[nodiscard]] uint32_t end_of_filling(const Lexicon& lexicon, const Shape& shape,
                                      TokenRange sentence, uint32_t from);

}  // namespace dateline

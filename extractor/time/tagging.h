// Which of the times that were resolved are told as TIMEX3, with what extent and value: the
// outermost ones, a range as its two ends ("22-25 April 1951"), in a history with what fills them
// ("two months of siege").
#pragma once

#include <vector>

#include "extractor/model/timex3.h"
#include "extractor/rules/match.h"
#include "extractor/shape/lexicon.h"
#include "extractor/shape/shape.h"
#include "extractor/time/timeline_of_text.h"

namespace dateline {

// Appends them in text order; spans are bytes of the shape's text. Thread-safe.
void append_timexes(const Lexicon& lexicon, const Shape& shape,
                    const std::vector<Mention>& mentions, const ResolvedTimes& times,
                    std::vector<Timex3>& out);

}  // namespace dateline

// "The six months ended Oct. 1", "the year ending June 30": a period named by its last day.
#pragma once

#include <optional>

#include "extractor/events/sentence/sentence_view.h"
#include "extractor/model/time_span.h"

namespace dateline {

// Where the words of the period begin that `date` ends ("[the] six months ended Oct. 1");
// date.begin if it ends none. Periods that are dated themselves ("the third quarter ended Sept.
// 30") count as none.
[[nodiscard]] uint32_t period_begin(const SentenceView& view, TokenRange date);

// Whether a date only says when a period ends that is itself dated.
[[nodiscard]] bool ends_dated_period(const SentenceView& view, TokenRange date);

// The days of the period that `date` ends; nothing if it ends none, or is not a day of a known
// year.
[[nodiscard]] std::optional<TimeSpan> period_ended(const SentenceView& view, TokenRange date,
                                                   const TimeSpan& last);

}  // namespace dateline

// What is planned, awaited or due on a day: that, not the planning of it.
#pragma once

#include <optional>

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "notes [due] Oct. 15", but "the [election] due in May": the token that tells what the date is of.
[[nodiscard]] std::optional<uint32_t> due_at(const SentenceReading& sentence, TokenRange date);

// "planned a [march] on Saturday", "A [hearing] is scheduled for July 9", "is set for [completion]
// by May": of a verb group before the date that speaks of nothing but plans. `ahead`: the date is
// to come, for certain.
[[nodiscard]] std::optional<uint32_t> planned_thing(const SentenceReading& sentence, int verb,
                                                    TokenRange date, bool ahead);

// "set Friday as the deadline for [bids]", "picked Friday as the day to [start]": what was to be on
// the day that was chosen.
[[nodiscard]] std::optional<uint32_t> told_of_chosen_day(const SentenceReading& sentence,
                                                         TokenRange date);

}  // namespace dateline

// What the parts of a line ask of single words.
#pragma once

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// "broke out", "was called off": part of the verb, whatever follows it.
[[nodiscard]] bool is_particle(const SentenceView& view, uint32_t token);

// A preposition that can lead to a date, and goes with it.
[[nodiscard]] bool links_date(const SentenceView& view, uint32_t token);

// "the first [since] 1976", "a year [before] the bombings": what stands on its other side is
// counted from, or is the day that something is counted from.
[[nodiscard]] bool counts_from(const SentenceView& view, uint32_t token);

// "marked [the end of 2019]": what is marked is the date itself.
[[nodiscard]] bool takes_dates(const SentenceView& view, uint32_t token);

// "[May 3] at [6 p.m.]", "in [March] and [April]": a date with the dates that stand beside it.
[[nodiscard]] TokenRange with_parts(const SentenceView& view, TokenRange date);

// Words count for the room that a line has; marks, what is glued to them, and dates do not.
[[nodiscard]] bool is_counted(const SentenceView& view, uint32_t token);

}  // namespace dateline

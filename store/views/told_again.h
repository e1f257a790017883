// Events that an article tells more than once: where it comes back to one, by which telling it came
// first.
//
// Told on the same days, in nearly the same words, as a timeline would put them together. Both
// tellings stay: each has its own sentence. Pure and deterministic.
#pragma once

#include <cstddef>
#include <vector>

#include "extractor/model/event.h"

namespace dateline {

// For each event of one article the index of its first telling: its own where there is no earlier
// one.
[[nodiscard]] std::vector<size_t> first_tellings(const std::vector<Event>& events);

}  // namespace dateline

// Which events of one article, before and after its text or the rules changed, are the same. Pure
// and deterministic.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "extractor/model/event.h"

namespace dateline {

// How surely both are one event: 10 for the same id; else from 0 (another event) up by the words
// that both sentences have, and by date phrase, date and trigger.
[[nodiscard]] double sameness(const Event& a, const Event& b);

struct SamePair {
  double sameness = 0;
  size_t before = 0;
  size_t after = 0;
};

// Of all possible pairs the surest first; each index once on its side.
[[nodiscard]] std::vector<SamePair> surest_pairs(std::vector<SamePair> possible);

}  // namespace dateline

// Where in a text other people than its author write, or a programme is listed.
#pragma once

#include <vector>

#include "extractor/events/prose/untold.h"

namespace dateline {

// In the order of the text, none inside another. Linear in the tokens.
[[nodiscard]] std::vector<UntoldStretch> untold_stretches(const Shape& shape);

}  // namespace dateline

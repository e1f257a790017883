// Where in a text other people than its author write, or of the author, or a programme is listed.
#pragma once

#include <string>
#include <vector>

#include "extractor/events/prose/untold.h"

namespace dateline {

// In the order of the text, none inside another. `authors` as its document has them. Linear in
// the tokens.
[[nodiscard]] std::vector<UntoldStretch> untold_stretches(const Shape& shape,
                                                          const std::vector<std::string>& authors);

}  // namespace dateline

// Why two sources date one event differently, in words: how each came to its date, and whether a
// date that was inferred could explain it.
#pragma once

#include <string>
#include <vector>

#include "store/stored_event.h"

namespace dateline::cli {

// Three clean lines: the way to a's date, the way to b's, the verdict.
[[nodiscard]] std::vector<std::string> conflict_words(const std::string& name_a,
                                                      const StoredEvent& a,
                                                      const std::string& name_b,
                                                      const StoredEvent& b);

}  // namespace dateline::cli

// "Did you mean": the nearest of some names (Damerau-Levenshtein distance, adjacent swaps counted
// once).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::cli {

[[nodiscard]] size_t edit_distance(std::string_view a, std::string_view b);

// The nearest name, case aside, if it is near enough to be meant: a third of its letters, at least
// two.
[[nodiscard]] std::optional<std::string> closest(std::string_view word,
                                                 const std::vector<std::string>& names);

// "; did you mean `timeline`?", or nothing.
[[nodiscard]] std::string did_you_mean(std::string_view word,
                                       const std::vector<std::string>& names);

}  // namespace dateline::cli

// "Did you mean": the nearest of some names, for whoever mistypes one. Pure; safe from several
// threads. Distances are in bytes, by Damerau and Levenshtein with adjacent swaps counted once
// ("optimal string alignment").
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

[[nodiscard]] size_t edit_distance(std::string_view a, std::string_view b);

// The nearest name, case aside, if it is near enough to be meant: a third of its letters, at least
// two. A name that begins with the word is nearer than any other.
[[nodiscard]] std::optional<std::string> closest(std::string_view word,
                                                 const std::vector<std::string>& names);

// "; did you mean `timeline`?" in whatever marks, or nothing.
[[nodiscard]] std::string did_you_mean(std::string_view word, const std::vector<std::string>& names,
                                       char mark = '`');

}  // namespace dateline

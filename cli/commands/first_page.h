// The first entries of a timeline, where --limit asks for few: made of what they take, not of all
// that is selected.
#pragma once

#include <optional>

#include "cli/commands/selection.h"
#include "cli/options/filters.h"
#include "cli/render/formats.h"

namespace dateline::cli {

// By so many of the first events it is judged how rare a word is, where more are selected.
inline constexpr size_t kWeighed = 2000;

// Whether the first entries can be made so: few, in the order of time.
[[nodiscard]] bool is_first_page(const FilterOptions& options);

// At most --limit entries. REQUIRES: is_first_page(). Nothing after having reported an error.
[[nodiscard]] std::optional<Timeline> first_page(const Selection& selection,
                                                 const FilterOptions& options);

}  // namespace dateline::cli

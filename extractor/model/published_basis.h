// How a publication date was found, and what that is worth.
#pragma once

#include <string_view>

namespace dateline {

// The chance that a day found so is right, 0 to 1. For the ways to find it on a page it was
// measured on pages whose day is known (bench/accuracy); 0 for no basis. A pure function.
[[nodiscard]] double confidence_in(std::string_view published_basis);

}  // namespace dateline

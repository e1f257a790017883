// Whether a headline can be read alone.
#pragma once

#include <string_view>

namespace dateline {

// 0 (says nothing) .. 1. "He went missing" leaves open who; "The launch" what of it.
[[nodiscard]] double readable_alone(std::string_view headline);

}  // namespace dateline

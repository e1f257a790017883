// Whether a line is in the words of somebody who speaks of himself or to somebody: "our school".
#pragma once

#include <string_view>

namespace dateline {

[[nodiscard]] bool is_spoken(std::string_view line);

// Whether a line says already who speaks, before a colon or within its words.
[[nodiscard]] bool names_speaker(std::string_view line, std::string_view speaker);

}  // namespace dateline

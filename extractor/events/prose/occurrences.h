// A look at the bytes of a text that costs next to nothing, before its tokens are walked.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

// Whether an ASCII character stands in the text so many times or more.
[[nodiscard]] inline bool occurs(std::string_view text, char character, size_t times) {
  size_t at = 0;
  while (times > 0 && (at = text.find(character, at)) != std::string_view::npos) --times, ++at;
  return times == 0;
}

}  // namespace dateline

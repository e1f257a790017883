// Files that are not text, told by their first bytes. Private to the readers.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

// What a file that begins so looks like ("a JPEG image"), or empty for text.
[[nodiscard]] std::string binary_kind(std::string_view head);

}  // namespace dateline

// Pieces in which an outsize text is read, so that the memory for its tokens stays bounded.
//
// Nearly every article is one piece. A cut falls at the end of a line if there is one in the second
// half of the piece, else at a space, else between two characters. Each piece is read as a text of
// its own: it has its own narrative.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

constexpr size_t kWindowBytes = size_t{1} << 18;

// The first piece of `text` (valid UTF-8).
[[nodiscard]] std::string_view first_window(std::string_view text, size_t most = kWindowBytes);

template <class Read>
void for_each_window(std::string_view text, Read read) {
  while (!text.empty()) {
    const std::string_view window = first_window(text);
    read(window);
    text.remove_prefix(window.size());
  }
}

}  // namespace dateline

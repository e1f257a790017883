// Breaks a line at spaces so that no line is wider than a terminal, counting columns, not bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::cli {

// Appends `first` then the words of `text`; further lines begin with `indent` spaces. Ends in '\n'.
// A word wider than the line stands alone on it, uncut, so that it can be copied. `text` is clean
// and on one line.
void append_wrapped(std::string& out, std::string_view first, std::string_view text, size_t indent,
                    size_t width);

}  // namespace dateline::cli

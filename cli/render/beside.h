// Two texts beside each other, line by line, for a terminal that is wide enough.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::cli {

// Appends the lines of `left`, each followed by that of `right` from column `at` on (a line of the
// left that reaches further stands alone). Both end their lines in '\n'; widths are columns.
void append_beside(std::string& out, std::string_view left, std::string_view right, size_t at);

}  // namespace dateline::cli

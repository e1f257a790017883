// A message as it is shown and logged, whatever a stranger's file put into it.
#pragma once

#include <string>
#include <string_view>

namespace dateline::cli {

// One line, sanitised. Of one that is longer than a page, as when it tells a cell that a table
// never closes, only the beginning and the end, where the reason stands.
[[nodiscard]] std::string message_line(std::string_view message);

}  // namespace dateline::cli

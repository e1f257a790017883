// How text is to look: colours, width, and whether a spreadsheet will read it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::cli {

struct Style {
  bool color = false;
  size_t width = 100;
  bool excel = false;
};

enum class Paint { bold, faint, warning };

[[nodiscard]] inline std::string painted(const Style& style, Paint paint, std::string_view text) {
  if (!style.color || text.empty()) return std::string(text);
  const std::string_view code = paint == Paint::bold ? "1" : paint == Paint::faint ? "2" : "33";
  return std::string("\x1b[").append(code).append("m").append(text).append("\x1b[0m");
}

}  // namespace dateline::cli

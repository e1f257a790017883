#include "cli/render/markdown.h"

#include "cli/render/sanitise.h"

namespace dateline::cli {

std::string markdown_text(std::string_view text) {
  constexpr std::string_view kSpecial = "\\`*_[]#|~";
  std::string out;
  for (const char c : one_line(text)) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      if (kSpecial.find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
  }
  return out;
}

}  // namespace dateline::cli

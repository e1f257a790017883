// Text from articles as Markdown that shows exactly that text: no markup, no HTML.
#pragma once

#include <string>
#include <string_view>

namespace dateline::cli {

// On one line, sanitised, with every character that could mean something to Markdown escaped.
[[nodiscard]] std::string markdown_text(std::string_view text);

}  // namespace dateline::cli

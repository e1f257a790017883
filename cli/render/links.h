// Which addresses of articles may become links, and text as HTML that shows exactly that text.
#pragma once

#include <string>
#include <string_view>

namespace dateline::cli {

// http or https, without spaces, control characters or quotes: `javascript:` is no link.
[[nodiscard]] bool is_web_link(std::string_view address);

// On one line, sanitised, with & < > " ' escaped; safe in an attribute too.
[[nodiscard]] std::string html_text(std::string_view text);

}  // namespace dateline::cli

// Makes text from articles safe to print: what a terminal would obey is shown or dropped, never
// sent.
//
// Control characters become their pictures (ESC is shown as U+241B), C1 controls and invalid UTF-8
// become U+FFFD, bidirectional controls, zero-width spaces and tag characters are dropped (Unicode
// TR 36, "Trojan Source").
#pragma once

#include <string>
#include <string_view>

namespace dateline::cli {

// On one line: every run of white space, line ends included, becomes one space; none at either end.
[[nodiscard]] std::string one_line(std::string_view text);

// Keeps line ends and tabs.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace dateline::cli

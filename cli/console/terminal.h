// What is known of the terminal: whether there is one, how wide it is, whether it wants colours.
#pragma once

#include <cstddef>

#include "cli/settings.h"

namespace dateline::cli {

[[nodiscard]] bool is_terminal(int descriptor);

// --color decides; else a terminal gets colours unless $NO_COLOR is set or $TERM is "dumb".
[[nodiscard]] bool wants_color(When choice, int descriptor);

[[nodiscard]] bool wants_progress(const Settings& settings);

// $COLUMNS, else what the terminal says, else 100 (a pipe, a file); at least 40.
[[nodiscard]] size_t text_width();

}  // namespace dateline::cli

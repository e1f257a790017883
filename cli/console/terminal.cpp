#include "cli/console/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace dateline::cli {
namespace {

constexpr size_t kWidthOfPipes = 100;
constexpr size_t kNarrowest = 40;
constexpr size_t kWidest = 400;

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

bool is_dumb() {
  const char* name = std::getenv("TERM");
  return name != nullptr && std::string_view(name) == "dumb";
}

size_t asked_width() {
  if (const char* columns = std::getenv("COLUMNS")) {
    if (const long width = std::strtol(columns, nullptr, 10); width > 0)
      return static_cast<size_t>(width);
  }
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return kWidthOfPipes;
}

}  // namespace

bool is_terminal(int descriptor) {
  return isatty(descriptor) == 1;
}

bool wants_color(When choice, int descriptor) {
  if (choice != When::automatic) return choice == When::always;
  return is_terminal(descriptor) && !is_set("NO_COLOR") && !is_dumb();
}

bool wants_progress(const Settings& settings) {
  if (settings.progress != When::automatic) return settings.progress == When::always;
  return is_terminal(STDERR_FILENO) && !settings.quiet && !is_dumb();
}

size_t text_width() {
  return std::clamp(asked_width(), kNarrowest, kWidest);
}

}  // namespace dateline::cli

#include "cli/options/config_paths.h"

#include <cstdlib>

namespace dateline::cli {
namespace {

std::string xdg_folder(const char* variable, const char* below_home) {
  // The specification tells to ignore relative paths.
  if (const char* folder = std::getenv(variable); folder != nullptr && *folder == '/')
    return folder;
  const char* home = std::getenv("HOME");
  return std::string(home == nullptr ? "." : home) + below_home;
}

}  // namespace

std::string default_db() {
  return xdg_folder("XDG_DATA_HOME", "/.local/share") + "/dateline/db";
}

std::string default_config_file() {
  return xdg_folder("XDG_CONFIG_HOME", "/.config") + "/dateline/config";
}

std::string default_synonyms_file() {
  return xdg_folder("XDG_CONFIG_HOME", "/.config") + "/dateline/synonyms";
}

std::string default_db_hint() {
  return "$XDG_DATA_HOME/dateline/db";
}

}  // namespace dateline::cli

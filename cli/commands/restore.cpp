#include <filesystem>
#include <memory>
#include <system_error>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/opening.h"

namespace dateline::cli {
namespace {

namespace fs = std::filesystem;

struct RestoreOptions {
  std::string folder;
  bool replace = false;
};

bool is_taken(const std::string& folder) {
  std::error_code code;
  return fs::exists(folder, code) && !fs::is_empty(folder, code);
}

// A name beside the store that is free: nothing is ever deleted here.
std::string name_for_old(const std::string& db) {
  std::string base = fs::path(db).lexically_normal().string();
  while (base.size() > 1 && base.back() == '/') base.pop_back();
  for (int i = 1;; ++i) {
    const std::string name = base + ".replaced-" + std::to_string(i);
    if (!fs::exists(name)) return name;
  }
}

// While another process writes, its store is not taken from under it.
bool move_aside(const Settings& settings) {
  if (const auto held = Store::open(settings.db, Store::Mode::write);
      !held && held.error().code == ErrorCode::locked) {
    report_error(with_remedy(held.error()));
    return false;
  }
  const std::string old = name_for_old(settings.db);
  std::error_code code;
  fs::rename(settings.db, old, code);
  if (code) {
    report_error(settings.db + ": cannot be moved aside: " + code.message());
    return false;
  }
  report_hint("the store that was there is now " + old);
  return true;
}

ExitCode run(const RestoreOptions& options, const Settings& settings) {
  Settings of_backup = settings;
  of_backup.db = options.folder;
  const auto backup = open_store(of_backup, Store::Mode::read);
  if (!backup) return ExitCode::trouble;
  if (is_taken(settings.db) && !options.replace) {
    report_error(settings.db +
                 ": there is a store here already; name another with --db, or give --replace, "
                 "which moves it aside");
    return ExitCode::trouble;
  }
  if (is_taken(settings.db) && !move_aside(settings)) return ExitCode::trouble;
  if (const auto copied = backup->copy_to(settings.db); !copied) {
    report_error(with_remedy(copied.error()));
    return ExitCode::trouble;
  }
  return ExitCode::fine;
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<RestoreOptions>();
  app.add_option("DIR", options->folder, "What `dateline backup` made")->required()->type_name("");
  app.add_flag("--replace", options->replace, "Move the store that is there aside first");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kRestore = {"restore", "Make the store again from a backup",
                          "Nothing is deleted: --replace renames the store that is there.\n"
                          "Examples:\n"
                          "  dateline restore /backups/dateline-2026-03-01\n"
                          "  dateline restore /backups/dateline-2026-03-01 --replace",
                          setup};

}  // namespace dateline::cli

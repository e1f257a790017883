#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/opening.h"

namespace dateline::cli {
namespace {

ExitCode run(const std::string& folder, const Settings& settings) {
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  if (const auto copied = store->copy_to(folder); !copied) {
    report_error(with_remedy(copied.error()));
    return ExitCode::trouble;
  }
  return ExitCode::fine;
}

Run setup(CLI::App& app) {
  auto folder = std::make_shared<std::string>();
  app.add_option("DIR", *folder, "A new folder for the copy")->required()->type_name("");
  return [folder](const Settings& settings) { return run(*folder, settings); };
}

}  // namespace

const Command kBackup = {
    "backup", "Copy the store as it is now, also while it is written to",
    "The copy is a store of its own: ask it with --db DIR. Every block is checked on the way, and\n"
    "the copy gets its name when it is whole.\n"
    "Examples:\n"
    "  dateline backup /backups/dateline-$(date +%F)\n"
    "  dateline --db /backups/dateline-2026-03-01 timeline",
    setup};

}  // namespace dateline::cli

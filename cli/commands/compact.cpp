#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/opening.h"

namespace dateline::cli {
namespace {

ExitCode run(std::chrono::seconds wait, const Settings& settings) {
  auto store = open_existing_store(settings, wait);
  if (!store) return ExitCode::trouble;
  const auto before = store->stats();
  const auto compacted = store->compact();
  const auto after = store->stats();
  for (const Error* error : {compacted ? nullptr : &compacted.error(),
                             before ? nullptr : &before.error(), after ? nullptr : &after.error()})
    if (error != nullptr) {
      report_error(with_remedy(*error));
      return ExitCode::trouble;
    }
  auto out = open_output("");
  if (!settings.quiet)
    out->buffer() += std::to_string(before->bytes_on_disk) + " bytes before, " +
                     std::to_string(after->bytes_on_disk) + " after\n";
  return out->finish(ExitCode::fine);
}

Run setup(CLI::App& app) {
  auto wait = std::make_shared<std::chrono::seconds::rep>(0);
  add_wait(app, *wait);
  return [wait](const Settings& settings) { return run(std::chrono::seconds(*wait), settings); };
}

}  // namespace

const Command kCompact = {
    "compact", "Write the store's files anew, without what was replaced",
    "The index of words is cleaned of what articles no longer tell. Needs as much free "
    "space as the store has. Readers may go on.\n"
    "Examples:\n"
    "  dateline compact",
    setup};

}  // namespace dateline::cli

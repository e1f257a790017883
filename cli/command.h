// One row of the table of commands: what it is called, what it is for, and how it is set up and
// run.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "cli/exit_code.h"
#include "cli/settings.h"

namespace dateline::cli {

using Run = std::function<ExitCode(const Settings&)>;

struct Command {
  const char* name;
  const char* purpose;   // one sentence, shown in both helps
  const char* examples;  // shown at the end of the command's own help
  // Declares the options and returns what runs once they are parsed; the options live in the
  // closure.
  Run (*setup)(CLI::App& app);
  // Whether it asks which reports tell one event, and so reads the user's synonyms.
  bool compares = false;
};

}  // namespace dateline::cli

// Parses the command line, sets up messages and runs the one command asked for.
#pragma once

#include "cli/exit_code.h"

namespace dateline::cli {

[[nodiscard]] ExitCode run_app(int argc, char** argv);

}  // namespace dateline::cli

// The command line of Dateline: arguments in, exit code out. The only place that catches
// everything.
#include <cstdio>
#include <exception>

#include "cli/app.h"
#include "cli/console/private_files.h"
#include "cli/large_blocks.h"

int main(int argc, char** argv) {
  try {
    dateline::cli::keep_files_private();
    dateline::cli::give_large_blocks_back();
    return static_cast<int>(dateline::cli::run_app(argc, argv));
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "error: %s\n", failure.what());
  } catch (...) {
    std::fputs("error: an unknown failure\n", stderr);
  }
  return static_cast<int>(dateline::cli::ExitCode::trouble);
}

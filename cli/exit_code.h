// What the shell is told. The numbers are part of the command line's contract.
#pragma once

namespace dateline::cli {

enum class ExitCode : int {
  fine = 0,           // for `diff`: no difference
  findings = 1,       // something was rejected, differences were found, or nothing matched
  trouble = 2,        // a mistake in the command line, or something failed
  interrupted = 130,  // Ctrl-C, as shells count it
};

}  // namespace dateline::cli

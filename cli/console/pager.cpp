#include "cli/console/pager.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>

namespace dateline::cli {
namespace {

std::string pager_command() {
  for (const char* variable : {"DATELINE_PAGER", "PAGER"})
    if (const char* command = std::getenv(variable)) return command;
  return "less";
}

// In the child: never returns.
[[noreturn]] void become_pager(int output, const std::string& command) {
  dup2(output, STDIN_FILENO);
  std::signal(SIGPIPE, SIG_DFL);
  setenv("LESS", "FRX", 0);
  setenv("LESSCHARSET", "utf-8", 0);
  execl("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr));
  _exit(127);
}

}  // namespace

std::optional<Pager> start_pager() {
  const std::string command = pager_command();
  int ends[2];
  if (command.empty() || command == "cat" || pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
  const pid_t process = fork();
  if (process == 0) become_pager(ends[0], command);
  close(ends[0]);
  if (process > 0) return Pager{process, ends[1]};
  close(ends[1]);
  return std::nullopt;
}

void wait_for(const Pager& pager) {
  int status = 0;
  while (waitpid(pager.process, &status, 0) < 0 && errno == EINTR) {
  }
}

}  // namespace dateline::cli

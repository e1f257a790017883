#include "cli/console/interrupt.h"

#include <unistd.h>

#include <csignal>
#include <ctime>

#include "cli/exit_code.h"

namespace dateline::cli {
namespace {

constexpr long kPatienceNanoseconds = 700'000'000;

volatile std::sig_atomic_t interrupted = 0;
timer_t deadline{};

// Only calls that POSIX allows in a signal handler.
void on_interrupt(int) {
  if (interrupted != 0) _exit(static_cast<int>(ExitCode::interrupted));
  interrupted = 1;
  const itimerspec when{{0, 0}, {0, kPatienceNanoseconds}};
  timer_settime(deadline, 0, &when, nullptr);
}

void on_deadline(int) {
  _exit(static_cast<int>(ExitCode::interrupted));
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  sigaction(signal, &action, nullptr);
}

}  // namespace

void watch_for_interrupt() {
  timer_create(CLOCK_MONOTONIC, nullptr, &deadline);  // sends SIGALRM
  handle(SIGALRM, on_deadline);
  handle(SIGINT, on_interrupt);
  handle(SIGTERM, on_interrupt);
}

bool is_interrupted() {
  return interrupted != 0;
}

}  // namespace dateline::cli

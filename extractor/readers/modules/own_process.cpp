#include "extractor/readers/modules/own_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fstream>
#include <new>

namespace dateline {
namespace {

constexpr int kOutOfMemory = 3;  // exit codes of the process
constexpr int kFailed = 4;
constexpr int kPatience = 60'000;  // milliseconds

void limit(decltype(RLIMIT_CPU) what, rlim_t most, rlim_t beyond) {
  const rlimit limits{most, beyond};
  (void)::setrlimit(what, &limits);
}

size_t address_space() {
  size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * static_cast<size_t>(::sysconf(_SC_PAGESIZE));
}

// Nothing is heard or said, and all but the way back is closed: every file of the store, and other
// processes' ways back, which would never come to their ends.
void cut_off(int way_back) {
  if (const int nothing = ::open("/dev/null", O_RDWR); nothing >= 0)
    for (const int standard : {0, 1, 2}) ::dup2(nothing, standard);
  const auto keep = static_cast<unsigned>(way_back);
  if (keep > 3) (void)::close_range(3, keep - 1, 0);
  (void)::close_range(keep + 1, ~0U, 0);
}

// A fault ends the process at once, whatever we do after faults of our own; who interrupts us has
// our answer to that.
void forget_our_handlers() {
  for (const int fault : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTERM})
    std::signal(fault, SIG_DFL);
  std::signal(SIGINT, SIG_IGN);
}

void confine(int way_back, const WorkLimits& limits) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  forget_our_handlers();
  const size_t memory = address_space() + limits.memory;
  cut_off(way_back);
  limit(RLIMIT_CORE, 0, 0);
  limit(RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 1);
  limit(RLIMIT_AS, memory, memory);
}

bool write_whole(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<size_t>(count));
  }
  return true;
}

int exit_code_of(const std::function<std::string()>& work, int way_back) {
  try {
    return write_whole(way_back, work()) ? 0 : kFailed;
  } catch (const std::bad_alloc&) {
    return kOutOfMemory;
  } catch (...) {
    return kFailed;
  }
}

class Worker {
 public:
  Worker(pid_t process, int way_back) : process_(process), way_back_(way_back) {}

  WorkResult wait(size_t most) {
    const bool whole = read_answer(most);
    ::close(way_back_);
    if (!whole) ::kill(process_, SIGKILL);
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    if (whole && WIFEXITED(status) && WEXITSTATUS(status) == 0)
      return {WorkEnd::done, std::move(answer_)};
    return {was_too_much(whole, status) ? WorkEnd::too_much : WorkEnd::failed, ""};
  }

 private:
  static bool was_too_much(bool whole, int status) {
    if (!whole) return true;
    if (WIFEXITED(status)) return WEXITSTATUS(status) == kOutOfMemory;
    return WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL;
  }

  bool read_answer(size_t most) {
    std::array<char, 1 << 16> buffer;
    while (answer_.size() <= most) {
      if (!something_comes()) return false;
      const ssize_t count = ::read(way_back_, buffer.data(), buffer.size());
      if (count == 0) return true;
      if (count > 0) answer_.append(buffer.data(), static_cast<size_t>(count));
      if (count < 0 && errno != EINTR) return false;
    }
    return false;
  }

  bool something_comes() {
    pollfd way{way_back_, POLLIN, 0};
    for (int ready = 0; (ready = ::poll(&way, 1, kPatience)) <= 0;)
      if ((ready < 0 && errno != EINTR) || (ready == 0 && !moves())) return false;
    return true;
  }

  // Whether it used the processor since it was last asked.
  bool moves() {
    clockid_t clock = 0;
    timespec used{};
    if (::clock_getcpuclockid(process_, &clock) != 0 || ::clock_gettime(clock, &used) != 0)
      return false;
    const bool same = used.tv_sec == used_.tv_sec && used.tv_nsec == used_.tv_nsec;
    used_ = used;
    return !same;
  }

  pid_t process_;
  int way_back_;
  timespec used_{};
  std::string answer_;
};

}  // namespace

WorkResult in_own_process(const std::function<std::string()>& work, const WorkLimits& limits) {
  std::array<int, 2> pipe{};
  if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return {};
  const pid_t process = ::fork();
  if (process == 0) {
    const int way_back = ::fcntl(pipe[1], F_DUPFD, 3);  // ours may be among the standard three
    confine(way_back, limits);
    ::_exit(exit_code_of(work, way_back));
  }
  ::close(pipe[1]);
  if (process > 0) return Worker(process, pipe[0]).wait(limits.answer);
  ::close(pipe[0]);
  return {};
}

}  // namespace dateline

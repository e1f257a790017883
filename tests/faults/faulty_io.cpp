// A disk that fails, for LD_PRELOAD: stands between a program and the calls that change files, and
// spoils one of them. No RocksDB type is involved, so our own files and its are tried alike.
//
//   FAULT_UNDER   only files below this folder count
//   FAULT_AT      the number of the call to spoil, from 1; 0 spoils none
//   FAULT_MODE    once   this call fails, the next ones work
//                 full   this and every later one fails: no space left
//                 tear   half of what this call writes arrives, every later one fails
//                 kill   the process ends before the call
//                 cut    likewise, and what was not synced is gone from every file
//   FAULT_COUNT   at the end, a file to write the number of calls into
//
// A cut does not undo names: a file that was made or renamed since the folder was synced stays.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

namespace {

enum class Mode { once, full, tear, kill, cut };

struct Plan {
  std::string under;
  std::string count_file;
  long at = 0;
  Mode mode = Mode::once;
};

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

Plan read_plan() {
  Plan plan{variable("FAULT_UNDER"), variable("FAULT_COUNT"), 0, Mode::once};
  plan.at = std::atol(variable("FAULT_AT").c_str());
  const std::map<std::string, Mode> modes = {{"once", Mode::once},
                                             {"full", Mode::full},
                                             {"tear", Mode::tear},
                                             {"kill", Mode::kill},
                                             {"cut", Mode::cut}};
  if (const auto found = modes.find(variable("FAULT_MODE")); found != modes.end())
    plan.mode = found->second;
  return plan;
}

// Never destroyed: threads of the program may write until its very end.
struct State {
  std::mutex mutex;
  Plan plan = read_plan();
  long calls = 0;
  std::map<std::string, off_t> synced;  // what of a file would survive a cut
};
State& state() {
  static auto* created = new State;
  return *created;
}

template <class Function>
Function real(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool counts(const std::string& path) {
  const std::string& under = state().plan.under;
  return !under.empty() && path.compare(0, under.size(), under) == 0;
}

std::string path_of(int file) {
  char target[4096];
  const std::string link = "/proc/self/fd/" + std::to_string(file);
  const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
  return length <= 0 ? "" : std::string(target, static_cast<size_t>(length));
}

void forget_what_is_not_synced() {
  for (const auto& [path, length] : state().synced) {
    struct stat now {};
    if (::stat(path.c_str(), &now) == 0 && now.st_size > length)
      (void)real<int (*)(const char*, off_t)>("truncate")(path.c_str(), length);
  }
}

enum class Verdict { work, fail, half };

// Of one call that changes a file that counts.
Verdict judge() {
  const Plan& plan = state().plan;
  const long call = ++state().calls;
  if (plan.at == 0 || call < plan.at) return Verdict::work;
  if (plan.mode == Mode::once) return call == plan.at ? Verdict::fail : Verdict::work;
  if (plan.mode == Mode::full) return Verdict::fail;
  if (plan.mode == Mode::tear) return call == plan.at ? Verdict::half : Verdict::fail;
  if (plan.mode == Mode::cut) forget_what_is_not_synced();
  ::raise(SIGKILL);
  return Verdict::fail;
}

int refuse(int error) {
  errno = error;
  return -1;
}

// A call that names its file, or both of a rename: `work` does it.
template <class Work>
int change_name(const char* path, Work work) {
  const std::lock_guard lock(state().mutex);
  if (counts(path) && judge() != Verdict::work) return refuse(ENOSPC);
  return work();
}

template <class Work>
ssize_t change_bytes(int file, size_t count, Work work) {
  const std::lock_guard lock(state().mutex);
  const std::string path = path_of(file);
  if (!counts(path)) return work(count);
  struct stat now {};
  if (::fstat(file, &now) == 0) state().synced.emplace(path, now.st_size);
  switch (judge()) {
    case Verdict::work:
      return work(count);
    case Verdict::half:
      if (count > 1) return work(count / 2);
      [[fallthrough]];
    default:
      return refuse(ENOSPC);
  }
}

int sync(int file, const char* how) {
  const std::lock_guard lock(state().mutex);
  const std::string path = path_of(file);
  if (!counts(path)) return real<int (*)(int)>(how)(file);
  if (judge() != Verdict::work) return refuse(EIO);
  struct stat now {};
  if (::fstat(file, &now) == 0) state().synced[path] = now.st_size;
  return real<int (*)(int)>(how)(file);
}

int open_file(const char* how, const char* path, int flags, mode_t mode) {
  const auto open = real<int (*)(const char*, int, ...)>(how);
  if ((flags & O_CREAT) == 0) return open(path, flags, mode);
  return change_name(path, [&] { return open(path, flags, mode); });
}

mode_t mode_of(int flags, va_list arguments) {
  return (flags & O_CREAT) == 0 ? 0 : static_cast<mode_t>(va_arg(arguments, int));
}

struct CountAtTheEnd {
  ~CountAtTheEnd() {
    if (state().plan.count_file.empty()) return;
    if (std::FILE* file = std::fopen(state().plan.count_file.c_str(), "w")) {
      std::fprintf(file, "%ld\n", state().calls);
      std::fclose(file);
    }
  }
} count_at_the_end;

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  return open_file("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  return open_file("open64", path, flags, mode);
}

std::FILE* fopen(const char* path, const char* how) {
  const auto work = [&] {
    return real<std::FILE* (*)(const char*, const char*)>("fopen")(path, how);
  };
  const std::lock_guard lock(state().mutex);
  if (*how != 'r' && counts(path) && judge() != Verdict::work) return refuse(ENOSPC), nullptr;
  return work();
}

ssize_t write(int file, const void* bytes, size_t count) {
  return change_bytes(file, count, [&](size_t n) {
    return real<ssize_t (*)(int, const void*, size_t)>("write")(file, bytes, n);
  });
}

ssize_t pwrite(int file, const void* bytes, size_t count, off_t at) {
  return change_bytes(file, count, [&](size_t n) {
    return real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite")(file, bytes, n, at);
  });
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off_t at) {
  return pwrite(file, bytes, count, at);
}

int fsync(int file) {
  return sync(file, "fsync");
}
int fdatasync(int file) {
  return sync(file, "fdatasync");
}

int rename(const char* from, const char* to) {
  return change_name(to, [&] {
    const int done = real<int (*)(const char*, const char*)>("rename")(from, to);
    const auto moved = state().synced.find(from);
    if (done == 0 && moved != state().synced.end()) {
      state().synced[to] = moved->second;
      state().synced.erase(moved);
    }
    return done;
  });
}

int unlink(const char* path) {
  return change_name(path, [&] {
    state().synced.erase(path);
    return real<int (*)(const char*)>("unlink")(path);
  });
}

int mkdir(const char* path, mode_t mode) {
  return change_name(path, [&] { return real<int (*)(const char*, mode_t)>("mkdir")(path, mode); });
}

int link(const char* from, const char* to) {
  return change_name(to, [&] { return real<int (*)(const char*, const char*)>("link")(from, to); });
}

}  // extern "C"

#include "store/database/writer_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

namespace dateline {
namespace {

// A line of /proc/locks: "1: FLOCK  ADVISORY  WRITE 4711 fe:01:1234 0 EOF". 0 if nobody is found.
long holder_in(std::istream& locks, const std::string& inode) {
  for (std::string line; std::getline(locks, line);) {
    std::istringstream words(line);
    std::string number, kind, advisory, access, place;
    long process = 0;
    words >> number >> kind >> advisory >> access >> process >> place;
    if (words && kind == "FLOCK" && place.ends_with(":" + inode)) return process;
  }
  return 0;
}

std::string command_of(long process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/cmdline");
  std::string command;
  for (char c = 0; file.get(c) && command.size() < 80;) command.push_back(c == '\0' ? ' ' : c);
  while (!command.empty() && command.back() == ' ') command.pop_back();
  return command;
}

std::string holder_of(int descriptor) {
  struct stat status {};
  if (fstat(descriptor, &status) != 0) return "another process";
  std::ifstream locks("/proc/locks");
  const long process = holder_in(locks, std::to_string(status.st_ino));
  if (process <= 0) return "another process";
  const std::string command = command_of(process);
  return "process " + std::to_string(process) + (command.empty() ? "" : " (" + command + ")");
}

}  // namespace

Result<WriterLock> WriterLock::take(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return Error{ErrorCode::io, std::generic_category().message(errno), folder};
  WriterLock lock(descriptor);
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return lock;
  if (errno != EWOULDBLOCK)
    return Error{ErrorCode::io, "cannot be locked: " + std::generic_category().message(errno),
                 folder};
  return Error{ErrorCode::locked,
               holder_of(descriptor) +
                   " is writing to this store; wait until it ends, or give --wait SECONDS",
               folder};
}

WriterLock::~WriterLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace dateline

#include "cli/console/output.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "cli/console/messages.h"
#include "cli/console/private_files.h"

namespace dateline::cli {
namespace {

constexpr size_t kBlock = size_t{1} << 18;
constexpr mode_t kPrivate = 0600;

// errno, or 0.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return 0;
}

}  // namespace

Result<Output> Output::open(const std::string& path) {
  if (path.empty() || path == "-") return Output(STDOUT_FILENO, "standard output");
  constexpr int kAnew = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC;
  int descriptor = ::open(path.c_str(), kAnew | O_EXCL, kPrivate);
  if (descriptor >= 0) {
    share_file(descriptor);
  } else if (errno == EEXIST) {
    descriptor = ::open(path.c_str(), kAnew, kPrivate);  // keeps the mode that it has
  }
  if (descriptor < 0) {
    return Error{ErrorCode::io, std::string("cannot be written: ") + std::strerror(errno), path};
  }
  return Output(descriptor, path);
}

Output Output::paged() {
  const auto pager = start_pager();
  Output output(pager ? pager->input : STDOUT_FILENO, "standard output");
  output.pager_ = pager;
  return output;
}

Output::Output(Output&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      path_(std::move(other.path_)),
      buffer_(std::move(other.buffer_)),
      pager_(std::exchange(other.pager_, std::nullopt)),
      error_(other.error_) {}

Output::~Output() {
  close_file();
}

void Output::close_file() {
  if (descriptor_ > STDERR_FILENO && close(descriptor_) != 0 && error_ == 0) error_ = errno;
  descriptor_ = -1;
  if (pager_) wait_for(*std::exchange(pager_, std::nullopt));
}

bool Output::spill() {
  return buffer_.size() < kBlock ? error_ == 0 : flush();
}

bool Output::flush() {
  if (error_ == 0) error_ = write_all(descriptor_, buffer_);
  buffer_.clear();
  return error_ == 0;
}

ExitCode Output::finish(ExitCode code) {
  flush();
  close_file();
  if (error_ == EPIPE) return ExitCode::fine;
  if (error_ == 0) return code;
  report_error(path_ + ": cannot be written: " + std::strerror(error_));
  return ExitCode::trouble;
}

}  // namespace dateline::cli

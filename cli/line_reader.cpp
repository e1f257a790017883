#include "cli/line_reader.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace dateline::cli {
namespace {

constexpr size_t kBlock = size_t{1} << 18;

Error error_of(const std::string& path) {
  const ErrorCode code = errno == ENOENT ? ErrorCode::not_found : ErrorCode::io;
  return Error{code, std::string("cannot be read: ") + std::strerror(errno), path};
}

ssize_t read_some(int descriptor, char* bytes, size_t size) {
  ssize_t count = 0;
  do {
    count = read(descriptor, bytes, size);
  } while (count < 0 && errno == EINTR);
  return count;
}

}  // namespace

Result<LineReader> LineReader::open(const std::string& path) {
  if (path.empty() || path == "-") return LineReader(STDIN_FILENO, "standard input");
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return error_of(path);
  return LineReader(descriptor, path);
}

LineReader::LineReader(LineReader&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      path_(std::move(other.path_)),
      rest_(std::move(other.rest_)) {}

LineReader::~LineReader() {
  if (descriptor_ > STDERR_FILENO) close(descriptor_);
}

Result<std::string> LineReader::next_block() {
  std::string block = std::exchange(rest_, {});
  for (;;) {
    const size_t filled = block.size();
    block.resize(filled + kBlock);
    const ssize_t count = read_some(descriptor_, block.data() + filled, kBlock);
    block.resize(filled + static_cast<size_t>(count < 0 ? 0 : count));
    if (count < 0) return error_of(path_);
    if (count == 0) return block;
    const size_t last = std::string_view(block).substr(filled).rfind('\n');
    if (last == std::string_view::npos) continue;
    rest_ = block.substr(filled + last + 1);
    block.resize(filled + last + 1);
    return block;
  }
}

bool LineReader::has_more_now() const {
  pollfd wanted{descriptor_, POLLIN, 0};
  return poll(&wanted, 1, 0) > 0;
}

}  // namespace dateline::cli

#include "extractor/readers/byte_stream.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace dateline {
namespace {

constexpr size_t kHead = size_t{64} << 10U;
constexpr size_t kChunk = size_t{256} << 10U;

// From where the descriptor stands; the most there is where no end is known, as of a pipe.
uint64_t bytes_left(int descriptor) {
  struct stat about = {};
  if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode)) return UINT64_MAX;
  const off_t at = ::lseek(descriptor, 0, SEEK_CUR);
  return static_cast<uint64_t>(std::max<off_t>(0, about.st_size - std::max<off_t>(0, at)));
}

}  // namespace

ByteStream::ByteStream(int descriptor) : descriptor_(descriptor), left_(bytes_left(descriptor)) {}

Result<size_t> ByteStream::read_into(char* into, size_t room) {
  if (pull_) return pull_(into, room);
  const ssize_t got = ::read(descriptor_, into, std::min<uint64_t>(room, left_));
  if (got >= 0) {
    left_ -= static_cast<uint64_t>(got);
    return static_cast<size_t>(got);
  }
  if (errno == EINTR) return size_t{0};
  return Error{ErrorCode::io, std::string("cannot be read: ") + std::strerror(errno), ""};
}

// Appends what the next read gives; false at the end.
bool ByteStream::fill() {
  if (ended_) return false;
  const size_t before = held_.size();
  held_.resize(before + kChunk);
  const auto got = read_into(held_.data() + before, kChunk);
  const size_t count = got ? *got : 0;
  if (!got) trouble_ = got.error();
  held_.resize(before + count);
  ended_ = count == 0;
  return count > 0;
}

void ByteStream::drop_read() {
  held_.erase(0, next_);
  next_ = 0;
}

std::string_view ByteStream::head() {
  while (held_.size() < kHead && held_.find('\n') == std::string::npos && fill()) {
  }
  return std::string_view(held_).substr(0, kHead);
}

ByteStream::Line ByteStream::next_line(std::string_view& line, size_t limit) {
  bool too_long = false;
  for (size_t searched = next_;;) {
    const size_t end = held_.find('\n', searched);
    const size_t length = (end == std::string::npos ? held_.size() : end) - next_;
    too_long = too_long || length > limit;
    if (end != std::string::npos || (ended_ && length > 0)) {
      line = std::string_view(held_).substr(next_, length);
      next_ += length + (end != std::string::npos ? 1 : 0);
      return too_long ? Line::too_long : Line::read;
    }
    if (ended_) return too_long ? Line::too_long : Line::end;
    if (too_long) next_ = held_.size();
    drop_read();
    searched = held_.size();
    fill();
  }
}

std::string_view ByteStream::next_chunk() {
  drop_read();
  if (held_.empty()) fill();
  next_ = held_.size();
  return held_;
}

std::string ByteStream::take(size_t count) {
  drop_read();
  while (held_.size() < count && fill()) {
  }
  next_ = std::min(count, held_.size());
  return held_.substr(0, next_);
}

uint64_t ByteStream::skip(uint64_t count) {
  uint64_t left = count;
  for (;;) {
    const uint64_t step = std::min<uint64_t>(left, held_.size() - next_);
    next_ += static_cast<size_t>(step);
    left -= step;
    if (left == 0) return count;
    drop_read();
    if (!fill()) return count - left;
  }
}

Result<std::string> ByteStream::rest(size_t limit) {
  drop_read();
  while (held_.size() <= limit && fill()) {
  }
  if (held_.size() > limit)
    return Error{ErrorCode::unsupported, "is larger than " + std::to_string(limit >> 20U) + " MiB",
                 ""};
  return std::move(held_);
}

}  // namespace dateline

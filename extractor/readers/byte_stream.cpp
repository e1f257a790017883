#include "extractor/readers/byte_stream.h"

#include <unistd.h>

#include <cerrno>

namespace dateline {
namespace {

constexpr size_t kHead = size_t{64} << 10U;
constexpr size_t kChunk = size_t{256} << 10U;

}  // namespace

// Appends what the next read gives; false at the end.
bool ByteStream::fill() {
  if (ended_) return false;
  const size_t before = held_.size();
  held_.resize(before + kChunk);
  const ssize_t got = ::read(descriptor_, held_.data() + before, kChunk);
  held_.resize(before + (got > 0 ? static_cast<size_t>(got) : 0));
  if (got < 0 && errno != EINTR) trouble_ = errno;
  ended_ = got <= 0;
  return got > 0;
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

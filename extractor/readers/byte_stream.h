// Bytes of a file, a pipe or memory, read once from front to back, with a look at the first of
// them.
//
// Holds a chunk, or one line while that is asked for. A read that a signal interrupts (EINTR, so a
// handler without SA_RESTART) ends the stream: whoever asked to stop is not kept waiting for input.
// Not thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "extractor/model/result.h"

namespace dateline {

class ByteStream {
 public:
  explicit ByteStream(int descriptor) : descriptor_(descriptor) {}  // not owned
  explicit ByteStream(std::string bytes) : held_(std::move(bytes)), ended_(true) {}

  // The first bytes, up to 64 KiB; all there is if less, or what a slow pipe has given so far (a
  // whole line at least). Still there for the calls below. REQUIRES: nothing was read yet.
  [[nodiscard]] std::string_view head();

  enum class Line { read, too_long, end };

  // The next line without its '\n', valid until the next call. A line longer than `limit` is passed
  // over without being held.
  [[nodiscard]] Line next_line(std::string_view& line, size_t limit);

  // All that is left; an error if it is more than `limit` bytes.
  [[nodiscard]] Result<std::string> rest(size_t limit);

  // Why the bytes ended early: 0, or an errno.
  [[nodiscard]] int trouble() const { return trouble_; }

 private:
  bool fill();
  void drop_read();

  int descriptor_ = -1;
  std::string held_;
  size_t next_ = 0;  // first byte of held_ not given out yet
  bool ended_ = false;
  int trouble_ = 0;
};

}  // namespace dateline

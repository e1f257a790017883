// Bytes of a file, a pipe, memory or an archive's member, read once from front to back, with a look
// at the first of them.
//
// Holds a chunk, or one line while that is asked for. A read that a signal interrupts (EINTR, so a
// handler without SA_RESTART) ends the stream: whoever asked to stop is not kept waiting for input.
// Not thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "extractor/model/result.h"

namespace dateline {

// Writes up to `room` bytes to `into` and says how many; none at the end.
using BytePull = std::function<Result<size_t>(char* into, size_t room)>;

class ByteStream {
 public:
  // Not owned. Of a file that grows meanwhile, what it held at this moment: a folder may hold the
  // very log that the reading of it fills.
  explicit ByteStream(int descriptor);
  explicit ByteStream(std::string bytes) : held_(std::move(bytes)), ended_(true) {}
  explicit ByteStream(BytePull pull) : pull_(std::move(pull)) {}

  // The first bytes, up to 64 KiB; all there is if less, or what a slow pipe has given so far (a
  // whole line at least). Still there for the calls below. REQUIRES: nothing was read yet.
  [[nodiscard]] std::string_view head();

  enum class Line { read, too_long, end };

  // The next line without its '\n', valid until the next call. A line longer than `limit` is passed
  // over without being held.
  [[nodiscard]] Line next_line(std::string_view& line, size_t limit);

  // All that is left; an error if it is more than `limit` bytes.
  [[nodiscard]] Result<std::string> rest(size_t limit);

  // The next bytes as they come, valid until the next call; empty at the end.
  [[nodiscard]] std::string_view next_chunk();

  // The next `count` bytes, fewer where the bytes end; and the same passed over without being held,
  // of which it says how many there were.
  [[nodiscard]] std::string take(size_t count);
  uint64_t skip(uint64_t count);

  // Why the bytes ended early, if they did.
  [[nodiscard]] const std::optional<Error>& trouble() const { return trouble_; }

 private:
  bool fill();
  Result<size_t> read_into(char* into, size_t room);
  void drop_read();

  int descriptor_ = -1;
  uint64_t left_ = UINT64_MAX;  // bytes of a file not read yet
  BytePull pull_;
  std::string held_;
  size_t next_ = 0;  // first byte of held_ not given out yet
  bool ended_ = false;
  std::optional<Error> trouble_;
};

}  // namespace dateline

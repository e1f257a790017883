// How much an archive may unpack to, so that a small file cannot keep the machine busy for days or
// fill its memory. Private to the readers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace dateline {

struct UnpackLimits {
  int depth = 3;                              // archives inside archives
  uint64_t members = 1'000'000;               // files, in all of them together
  uint64_t total = uint64_t{200} << 30U;      // bytes unpacked, likewise
  uint64_t unsuspected = uint64_t{2} << 30U;  // bytes before the ratio is looked at
  uint64_t ratio = 200;  // bytes unpacked for each byte of the outermost archive
};

// Counts for one archive and all inside it. One thread at a time.
class UnpackBudget {
 public:
  explicit UnpackBudget(UnpackLimits limits = {}) : limits_(limits) {}

  void add_packed(uint64_t bytes) { packed_ += bytes; }
  void add_unpacked(uint64_t bytes) { unpacked_ += bytes; }
  void add_member() { ++members_; }

  // Which limit is passed, as the end of a sentence about the archive; empty if none is.
  [[nodiscard]] std::string excess() const;
  [[nodiscard]] bool is_too_deep(int depth) const { return depth >= limits_.depth; }

 private:
  UnpackLimits limits_;
  uint64_t packed_ = 0;
  uint64_t unpacked_ = 0;
  uint64_t members_ = 0;
};

}  // namespace dateline

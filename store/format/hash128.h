// Whether two contents are the same: XXH3-128 (Yann Collet's xxHash), the same on every machine.
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

struct Hash128 {
  uint64_t low = 0;
  uint64_t high = 0;
  friend bool operator==(const Hash128&, const Hash128&) = default;
};

[[nodiscard]] Hash128 hash128(std::string_view bytes);

}  // namespace dateline

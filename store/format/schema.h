#pragma once

#include <cstdint>

namespace dateline {

// The format of stores that this program writes, see docs/store-format.md. Older ones are migrated,
// newer ones refused.
inline constexpr uint32_t kStoreSchema = 3;

}  // namespace dateline

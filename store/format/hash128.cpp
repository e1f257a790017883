#include "store/format/hash128.h"

#include <xxhash.h>

namespace dateline {

Hash128 hash128(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return {hash.low64, hash.high64};
}

}  // namespace dateline

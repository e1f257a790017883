#include "cli/large_blocks.h"

#include <malloc.h>

namespace dateline::cli {

// A threshold that was set is not moved any more.
void give_large_blocks_back() {
#ifdef M_MMAP_THRESHOLD
  constexpr int kLarge = 1024 * 1024;
  (void)mallopt(M_MMAP_THRESHOLD, kLarge);
#endif
}

}  // namespace dateline::cli

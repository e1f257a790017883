#include "cli/large_blocks.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

namespace dateline::cli {

// A threshold that was set is not moved any more.
void give_large_blocks_back() {
#ifdef M_MMAP_THRESHOLD
  constexpr int kLarge = 1024 * 1024;
  (void)mallopt(M_MMAP_THRESHOLD, kLarge);
#endif
}

// The heap grows once, by all of that, and is advised before anything lies there.
void expect_many_events() {
#if defined(M_TOP_PAD) && defined(MADV_HUGEPAGE)
  constexpr uintptr_t kPage = uintptr_t{2} << 20U;
  constexpr uintptr_t kRoom = 32 * kPage;
  (void)mallopt(M_MMAP_THRESHOLD, kRoom / 2);  // no more is allowed
  (void)mallopt(M_TOP_PAD, kRoom);
  void* const volatile block = std::malloc(kPage);
  std::free(block);
  const auto end = reinterpret_cast<uintptr_t>(sbrk(0)) / kPage * kPage;
  (void)madvise(reinterpret_cast<void*>(end - kRoom + kPage), kRoom - kPage, MADV_HUGEPAGE);
#endif
}

}  // namespace dateline::cli

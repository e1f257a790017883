#include "cli/console/private_files.h"

#include <sys/stat.h>

namespace dateline::cli {
namespace {

constexpr mode_t kOwnerOnly = 077;
constexpr mode_t kReadWrite = 0666;
mode_t persons_mask = 022;

}  // namespace

void keep_files_private() {
  persons_mask = umask(kOwnerOnly);
}

void share_file(int descriptor) {
  // A file system without modes keeps what it has; the file is written all the same.
  (void)fchmod(descriptor, kReadWrite & ~persons_mask);
}

}  // namespace dateline::cli

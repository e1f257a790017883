// Memory in large blocks, as an archive takes while it goes in, goes back to the system when it is
// freed. Left alone, glibc learns to keep it, in each thread anew: some 150 MB in the end.
//
// Not thread-safe: once, before the first thread.
#pragma once

namespace dateline::cli {

void give_large_blocks_back();

}  // namespace dateline::cli

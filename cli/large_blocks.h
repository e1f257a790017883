// How memory comes from the system and goes back to it. In large blocks, as an archive takes while
// it goes in, goes back to the system when it is freed. Left alone, glibc learns to keep it, in
// each thread anew: some 150 MB in the end.
//
// Not thread-safe: once, before the first thread.
#pragma once

namespace dateline::cli {

void give_large_blocks_back();

// What is taken from now on, up to some 64 MB, may lie in pages of 2 MB: thousands of events in
// pages of 4 KB cost a sixth of the time of showing them, for the system hands out each by itself.
void expect_many_events();

}  // namespace dateline::cli

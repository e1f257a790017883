// Ctrl-C (and SIGTERM) as a flag that long loops look at.
//
// Once asked to stop, the program has most of a second to do so by itself; then it is ended where
// it is. That is safe: what the store has acknowledged is in its log.
#pragma once

namespace dateline::cli {

void watch_for_interrupt();
[[nodiscard]] bool is_interrupted();

}  // namespace dateline::cli

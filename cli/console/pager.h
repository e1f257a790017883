// Shows what is printed through the user's pager when it goes to a terminal.
#pragma once

#include <sys/types.h>

#include <optional>

namespace dateline::cli {

struct Pager {
  pid_t process = -1;
  int input = -1;  // what is written here is shown
};

// $DATELINE_PAGER, else $PAGER, else `less`; with $LESS unset, less shows colours and leaves short
// texts on the screen. Nothing if that is empty or `cat`, or if it cannot be started.
[[nodiscard]] std::optional<Pager> start_pager();

// After its input is closed: until the reader has left.
void wait_for(const Pager& pager);

}  // namespace dateline::cli

// The profiles of many events that are compared with each other, for who has them all in memory.
#pragma once

#include <vector>

#include "store/stored_event.h"
#include "store/views/sameness/match.h"

namespace dateline {

// Beside the events; words weigh by how rare they are among them. Reads many events with a second
// thread, which never shows in the result. Pure.
[[nodiscard]] std::vector<Profile> profiles_of(const std::vector<StoredEvent>& events);
// The same, for who has read the words already.
[[nodiscard]] std::vector<Profile> profiles_of(const std::vector<StoredEvent>& events,
                                               std::vector<EventWords> words);

}  // namespace dateline

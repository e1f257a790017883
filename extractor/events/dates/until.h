// What "until" says of an event, which is told by the day that ends what was before it: what "will
// not open until June" opens then, what was denied until June is told with that day.
#pragma once

#include <optional>

#include "extractor/events/dating.h"
#include "extractor/events/trigger/trigger.h"
#include "extractor/model/event.h"

namespace dateline {

struct Until {
  std::optional<Status> status;  // instead of the one that the verb shows
  bool tells_day = false;        // the line wants the day that ends it
};

// `status` is what the verb shows. Nothing of a date that no "until" opens.
[[nodiscard]] Until until_of(const SentenceReading& sentence, const Dating& dating,
                             const Trigger& trigger, Status status);

}  // namespace dateline

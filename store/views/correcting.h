// Finds the events that corrections were about, also after the rules or the text changed, and puts
// the corrections on them. Pure and deterministic.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "store/correction.h"
#include "store/stored_event.h"

namespace dateline {

// All corrections of one event, as one: of each field the last one counts.
struct MergedCorrection {
  uint64_t subject = 0;
  EventEdit edit;
  std::optional<size_t> event;  // index of the event it is about; nothing: that is told no more
};

// `corrections` are those of the events' article, in order of number. An event is found by its id,
// else by its sentence (most of its words must be there still) along with its date phrase, date or
// trigger. Each event is one correction's at most. In order of the subjects' first correction.
[[nodiscard]] std::vector<MergedCorrection> match_corrections(
    const std::vector<Event>& events, const std::vector<Correction>& corrections);

// A field that says what the article says is no correction.
void apply_edit(StoredEvent& event, const EventEdit& edit);

// The event as its article tells it.
[[nodiscard]] Event as_told(const StoredEvent& event);

}  // namespace dateline

// What a person says of an event against what the article's text gives. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "extractor/model/event.h"

namespace dateline {

// What is not set was left alone.
struct EventEdit {
  std::optional<TimeSpan> when;
  std::optional<std::string> headline;
  std::optional<Status> status;
  std::optional<bool> hidden;
  std::optional<std::string> note;
  [[nodiscard]] bool empty() const { return !when && !headline && !status && !hidden && !note; }
  friend bool operator==(const EventEdit&, const EventEdit&) = default;
};

// Never changed once stored: a later one outweighs it.
struct Correction {
  uint32_t number = 0;   // from 1, in order of time
  int64_t made = 0;      // seconds since 1970-01-01 UTC
  uint64_t subject = 0;  // id that the event had at its first correction: what ties a row of them
  uint64_t article = 0;
  Event about;  // the event as the article told it then, uncorrected; how it is found again
  EventEdit edit;
};

}  // namespace dateline

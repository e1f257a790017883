// Events already told with their dates, so that a later mention can take the date of the first:
// "The war began on Feb. 24. ... When the war began, ...", "since the bombing".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "extractor/events/trigger/trigger.h"
#include "extractor/model/time_span.h"

namespace dateline {

class EventMemory {
 public:
  void clear() { dates_.clear(); }
  [[nodiscard]] bool empty() const { return dates_.empty(); }

  // Keeps the date of what a trigger tells: a subject and its verb, or a noun. The first telling
  // counts. Dates coarser than a year, ranges and open ones are not kept.
  void remember(const SentenceReading& sentence, const Trigger& trigger, const TimeSpan& when);

  // The date of a verb with its subject ("the war began").
  [[nodiscard]] const TimeSpan* recall_verb(const SentenceReading& sentence, int verb) const;

  // The date of an event noun ("the bombing").
  [[nodiscard]] const TimeSpan* recall_noun(const SentenceReading& sentence, uint32_t noun) const;

 private:
  [[nodiscard]] const TimeSpan* find(const std::string& key) const;
  std::unordered_map<std::string, TimeSpan> dates_;
};

}  // namespace dateline

// Dates that a sentence gives only by naming an earlier event: "When the war began, ...", "since
// the war began", "since the bombing".
#pragma once

#include <optional>

#include "extractor/events/dates/event_memory.h"
#include "extractor/events/dating.h"

namespace dateline {

// The words "when" and "since" of a lexicon: where a sentence is worth reading for a recall.
class RecallWords {
 public:
  explicit RecallWords(const Lexicon& lexicon);
  [[nodiscard]] bool in(const Shape& shape, TokenRange sentence) const;

 private:
  uint32_t when_;
  uint32_t since_;
};

// The first recalled date of a parsed sentence. "since" leaves it open towards now; "when" makes it
// approximate.
[[nodiscard]] std::optional<Dating> recalled_date(const SentenceReading& sentence,
                                                  const EventMemory& memory);

}  // namespace dateline

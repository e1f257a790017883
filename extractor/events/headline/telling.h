// Which words of a sentence tell of an event: its subject, its verb and what belongs to them.
#pragma once

#include <vector>

#include "extractor/events/trigger/trigger.h"

namespace dateline {

// Stretches of the sentence in reading order, where a headline is cut from and participants are
// looked for. The first is the subject where `has_subject`.
struct ToldClause {
  std::vector<TokenRange> ranges;
  bool has_subject = false;
  // A word that the headline may not lose: the head of the verb; the noun that names the event.
  uint32_t core = 0;
  // "[the boy] rescued by fishermen": told without its "was", which the headline adds.
  bool without_was = false;
  // "[since] entering the league": told without a tense, so a pronoun cannot be its subject.
  bool without_tense = false;
  // The words of the event's date, which stands beside the line.
  TokenRange date = {};
};

[[nodiscard]] ToldClause telling_of(const SentenceReading& sentence, const Trigger& trigger);

}  // namespace dateline

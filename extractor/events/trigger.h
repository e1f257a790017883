// The word that names what happened at a date: a verb, or a noun of an event.
#pragma once

#include <optional>
#include <vector>

#include "extractor/events/clauses.h"

namespace dateline {

// The parsed sentence that choices are made in.
struct SentenceReading {
  SentenceView view;
  std::vector<VerbGroup> verbs;
  std::vector<Clause> clauses;

  // The clause that holds a token.
  [[nodiscard]] size_t clause_of(uint32_t token) const;
};

struct Trigger {
  uint32_t token = 0;
  bool noun = false;
  int verb = -1;  // the verb group: its own, or the one that governs the noun; -1 if none does
  size_t clause = 0;
  float sureness = 1;    // how plainly the date belongs to it
  bool fronted = false;  // the date opens the clause, so it holds for what is coordinated too
};

// `date` is the date's tokens; `ahead` says that it lies after publication. Nothing if the sentence
// has no word that could name an event.
[[nodiscard]] std::optional<Trigger> choose_trigger(const SentenceReading& sentence,
                                                    TokenRange date, bool ahead);

}  // namespace dateline

// Verb groups of a sentence: "has not been seen", "plans to meet", "fell". What a clause says
// happens.
#pragma once

#include <vector>

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

struct VerbGroup {
  TokenRange tokens;  // auxiliaries, adverbs and negators included
  uint32_t head = 0;  // the token that names what happens
  uint32_t lead = 0;  // the first full verb: "planned" of "planned to meet"; else the head
  bool finite = false;
  bool weak = false;  // looks finite, but could be a noun: "shares", "plan"
  bool passive = false;
  bool negated = false;
  bool future = false;    // will, is to, plans to, is scheduled to
  bool possible = false;  // may, could, would
  bool perfect = false;   // has seen
  bool past = false;
  bool progressive = false;  // is meeting
  bool continuing = false;   // continues to provide, has remained
  bool ended = false;        // refused to, failed to: what follows did not happen
  bool planning = false;     // the first full verb speaks of what lies ahead
  bool infinitive = false;   // "to meet", governed by a verb before it
  bool saying = false;
  bool light = false;   // conducted (a test), reached (an agreement)
  bool copula = false;  // "is", "was" as the only verb
};

void find_verb_groups(const SentenceView& view, std::vector<VerbGroup>& out);

}  // namespace dateline

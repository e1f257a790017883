// Clauses of a sentence: stretches that hold one verb group with what belongs to it.
//
// A new clause begins after ; : and dashes, at subordinators and relative pronouns, at coordinators
// and commas, wherever both sides have a verb; a stretch without a verb belongs to the clause that
// it opens
// ("Last week, Xue Hanqin, a judge, joined ...") or, after a verb, to the one it follows.
#pragma once

#include <vector>

#include "extractor/events/verb_groups.h"

namespace dateline {

struct Clause {
  TokenRange tokens;
  std::vector<uint32_t> verbs;  // indices of verb groups
  bool subordinate = false;     // opened by a subordinator or a relative pronoun
  bool conditional = false;     // opened by "if", "unless"
  bool coordinate = false;      // opened by "and", "but", "or"
};

void find_clauses(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                  std::vector<Clause>& out);

}  // namespace dateline

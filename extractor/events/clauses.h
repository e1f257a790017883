// Clauses of a sentence: stretches that hold one verb group with what belongs to it.
//
// A new clause begins after ; : and dashes, at subordinators and relative pronouns, at coordinators
// and commas, wherever both sides have a verb, and after a saying verb whose content follows
// without "that"; a stretch without a verb belongs to the clause that it opens
// ("Last week, Xue Hanqin, a judge, joined ...") or, after a verb, to the one it follows.
#pragma once

#include <vector>

#include "extractor/events/verb_groups.h"

namespace dateline {

struct Clause {
  TokenRange tokens;
  std::vector<uint32_t> verbs;  // indices of verb groups
  int main = -1;                // the first finite verb group
  int resumes = -1;             // the clause whose subject it shares: "fell and [broke]"
  bool subordinate = false;     // opened by a subordinator or a relative pronoun
  bool conditional = false;     // opened by "if", "unless"
  bool coordinate = false;      // opened by "and", "but", "or"
  bool content = false;         // what a saying verb before it says
  bool trailing = false;        // ", using the same launchpad": hangs on a clause before it
};

// Where two past forms meet without a boundary, one is a participle ("workers injured in the blast
// died"): its group is marked as not finite.
void find_clauses(const SentenceView& view, std::vector<VerbGroup>& verbs,
                  std::vector<Clause>& out);

}  // namespace dateline

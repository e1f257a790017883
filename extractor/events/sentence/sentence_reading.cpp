#include "extractor/events/sentence/sentence_reading.h"

#include <algorithm>

#include "extractor/events/sentence/lead_in.h"

namespace dateline {

void SentenceReading::parse() {
  view.lead_in = lead_in_end(view);
  find_verb_groups(view, verbs);
  find_clauses(view, verbs, clauses);
  subjects.assign(verbs.size(), std::nullopt);
  clause_at_.assign(view.range.size(), 0);
  verb_at_.assign(view.range.size(), -1);
  for (size_t c = 0; c < clauses.size(); ++c) {
    for (uint32_t i = clauses[c].tokens.begin; i < clauses[c].tokens.end; ++i)
      clause_at_[i - view.range.begin] = static_cast<uint32_t>(c);
  }
  for (size_t v = 0; v < verbs.size(); ++v) {
    for (uint32_t i = verbs[v].tokens.begin; i < verbs[v].tokens.end; ++i)
      verb_at_[i - view.range.begin] = static_cast<int>(v);
  }
}

size_t SentenceReading::sure_verbs() const {
  return static_cast<size_t>(std::count_if(verbs.begin(), verbs.end(),
                                           [](const VerbGroup& g) { return g.finite && !g.weak; }));
}

}  // namespace dateline

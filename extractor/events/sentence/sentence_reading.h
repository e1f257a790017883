// One sentence taken apart: its words, verb groups and clauses, each found again by token in
// constant time.
#pragma once

#include <optional>
#include <vector>

#include "extractor/events/sentence/clauses.h"

namespace dateline {

struct SentenceReading {
  SentenceView view;
  std::vector<VerbGroup> verbs;
  std::vector<Clause> clauses;
  // By verb, once subject_of() was asked: several questions of an event are about the same one.
  mutable std::vector<std::optional<TokenRange>> subjects;

  // Finds verbs and clauses of what `view` holds; its dates must be marked before.
  void parse();

  // The clause that holds a token.
  [[nodiscard]] size_t clause_of(uint32_t token) const {
    return view.range.contains(token) ? clause_at_[token - view.range.begin] : 0;
  }
  // The clause that another trails ("spoke, [naming no one]"), with a verb of its own; itself if it
  // trails none.
  [[nodiscard]] size_t trailed_by(size_t clause) const {
    while (clause > 0 && (clauses[clause].main < 0 || clauses[clause].trailing)) --clause;
    return clause;
  }
  // The verb group that a token belongs to, or -1.
  [[nodiscard]] int verb_of(uint32_t token) const {
    return view.range.contains(token) ? verb_at_[token - view.range.begin] : -1;
  }
  [[nodiscard]] bool in_verb(uint32_t token) const { return verb_of(token) >= 0; }
  // How many finite verbs it has that could not as well be nouns.
  [[nodiscard]] size_t sure_verbs() const;
  [[nodiscard]] const VerbGroup& verb(int index) const { return verbs[static_cast<size_t>(index)]; }

 private:
  std::vector<uint32_t> clause_at_;  // by token, from range.begin
  std::vector<int> verb_at_;         // likewise
};

}  // namespace dateline

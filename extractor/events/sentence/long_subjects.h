// Subjects of several pieces: a clause begins with one though its verb comes pieces later.
#pragma once

#include "extractor/events/sentence/pieces.h"

namespace dateline {

// "warned that the epidemic, which killed millions, began that way", "reported that the bank and
// its owners went on": a subject that is described or joined by another before its verb comes.
[[nodiscard]] bool opens_long_subject(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                                      const std::vector<Piece>& pieces, size_t p);

// "... and the leader, Kim Jong-il, conducted a test", "since his daughter, Ann, married": an
// apposition stands before the verb.
[[nodiscard]] bool opens_subject(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                                 const std::vector<Piece>& pieces, size_t p);

// "The dam broke[, Ruth Moe], the county's engineer, said": who says so, with an apposition.
[[nodiscard]] bool opens_speaker(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                                 const std::vector<Piece>& pieces, size_t p);

}  // namespace dateline

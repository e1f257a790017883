// Pieces of a sentence: stretches between the places where a clause may end. Clauses are made of
// them.
#pragma once

#include <vector>

#include "extractor/events/sentence/clauses.h"

namespace dateline {

enum class Cut { none, hard, comma, coordinator, subordinator, content, quote, resumed };

struct Piece {
  TokenRange tokens;
  Cut opened = Cut::none;
  VerbIndices verbs;
};

constexpr size_t kUsualPieces = 16;  // of a sentence

// At every mark and word that may divide, and between two finite verbs; each has one finite verb at
// most. Verbs that turn out to be participles are marked as not finite.
[[nodiscard]] std::vector<Piece> pieces_of(const SentenceView& view, std::vector<VerbGroup>& verbs);

// Leaves one finite verb to a piece: others become participles or open a piece of their own.
void divide(const SentenceView& view, std::vector<VerbGroup>& verbs, Piece piece,
            std::vector<Piece>& out);

[[nodiscard]] bool has_finite(const std::vector<VerbGroup>& verbs, VerbIndices of);

// Which verbs only describe a noun shows beside the pieces around them: "founded in 1890, the
// bank", "ambushed and killed".
void settle_participles(const SentenceView& view, std::vector<VerbGroup>& verbs,
                        const std::vector<Piece>& pieces);

}  // namespace dateline

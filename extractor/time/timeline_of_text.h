// Resolving a document's expressions in text order, the running narrative carried along.
//
// Each resolved date becomes the reference time of what follows ("A year later"), in a history
// except those that only look aside (storyline.h). Whether a text is one is chosen by what it is
// (history.h) unless the caller knows.
#pragma once

#include <optional>
#include <vector>

#include "extractor/model/anchoring.h"
#include "extractor/model/document.h"
#include "extractor/rules/match.h"
#include "extractor/time/resolve.h"

namespace dateline {

struct ResolvedTimes {
  std::vector<std::optional<TimeValue>> values;  // by mention
  std::vector<Anchor> anchors;  // what each was resolved against, where that is kept
  std::vector<uint32_t> order;  // mentions by place in the text, inner before outer
  bool narrative = false;
  bool keeps_anchors = false;  // of the caller's choice
};

void resolve_all(const LocalePack& pack, const Shape& shape, const std::optional<Moment>& published,
                 const std::vector<Mention>& mentions, ResolvedTimes& out,
                 Anchoring anchoring = Anchoring::automatic);

}  // namespace dateline

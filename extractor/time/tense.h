// The tense cue for a date: the finite verb nearest to it within its sentence.
//
// "will", "is to", "plans to", "scheduled", "next" speak of the future; past forms of the past.
// Where verbs on both sides disagree, the nearer one in the same comma-free stretch counts.
#pragma once

#include "extractor/shape/lexicon.h"
#include "extractor/shape/shape.h"
#include "extractor/time/anchor.h"

namespace dateline {

[[nodiscard]] Tense tense_around(const Lexicon& lexicon, const Shape& shape, TokenRange sentence,
                                 TokenRange mention);

}  // namespace dateline

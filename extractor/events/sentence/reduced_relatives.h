// "Workers injured in the blast died": which of two past forms is only a participle.
#pragma once

#include "extractor/events/sentence/verb_groups.h"

namespace dateline {

// Of two finite groups that no boundary divides, marks the one that is a reduced relative as not
// finite. False if neither is: then the second opens a clause of its own.
bool settle_participle(const SentenceView& view, VerbGroup& first, VerbGroup& second);

// "a team ambushed [and killed] on Friday": marks the second of two joined participles as one,
// where nothing that it could govern follows.
void settle_joined(const SentenceView& view, VerbGroup& second);

// "a marine [killed] in Iraq": a past form that has an object wherever it is one, and here has
// none.
void settle_done_to(const SentenceView& view, VerbGroup& group);

}  // namespace dateline

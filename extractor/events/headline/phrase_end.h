// Where a line may be cut so that what is left can be read alone: before what only adds a place, a
// time or a description, never inside of a phrase.
#pragma once

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// "opened the bridge [in Oslo]", "fled the city[, where]", "rose [as rates fell]" may end there;
// "put a spotlight [on the firm]", "the end [of the road]", "let [her nephew]" may not. `last` is
// the last token of what is left, `next` the first that is cut.
[[nodiscard]] bool may_end_between(const SentenceView& view, uint32_t last, uint32_t next);

// "in air[, land and sea]", "the police[, the ministry and the army]": whether a list goes on after
// a comma, before `end`. It is cut nowhere.
[[nodiscard]] bool goes_on_as_list(const SentenceView& view, uint32_t comma, uint32_t end);

}  // namespace dateline

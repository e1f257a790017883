// A file as its bare lines. Private to the readers.
#pragma once

#include "extractor/readers/input.h"

namespace dateline {

// Each line that is not blank as the text of a document that holds nothing else. False once the
// sink wants no more.
bool hand_on_lines(Input& input, const ReadSink& sink);

}  // namespace dateline

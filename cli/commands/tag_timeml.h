// `tag --format timeml`: a TimeML file in, the same with its time expressions out.
#pragma once

#include <string>

#include "cli/exit_code.h"
#include "extractor/model/anchoring.h"

namespace dateline::cli {

// Standard input for "" and "-". A file that is no TimeML is rejected, and nothing is written.
[[nodiscard]] ExitCode tag_timeml(const std::string& input, Anchoring anchoring);

}  // namespace dateline::cli

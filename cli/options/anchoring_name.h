// What incomplete dates hang on, as people and programs write it.
#pragma once

#include <string_view>

#include "extractor/model/anchoring.h"

namespace dateline::cli {

// "auto", "publication", "narrative".
[[nodiscard]] std::string_view anchoring_name(Anchoring anchoring);

}  // namespace dateline::cli

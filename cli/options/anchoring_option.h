// --anchoring, for the commands that read dates, and its names.
#pragma once

#include <CLI/CLI.hpp>
#include <string_view>

#include "extractor/model/anchoring.h"

namespace dateline::cli {

// "auto", "publication", "narrative".
[[nodiscard]] std::string_view anchoring_name(Anchoring anchoring);

void add_anchoring_option(CLI::App& app, Anchoring& anchoring);

}  // namespace dateline::cli

// --anchoring, for the commands that read dates.
#pragma once

#include <CLI/CLI.hpp>

#include "extractor/model/anchoring.h"

namespace dateline::cli {

void add_anchoring_option(CLI::App& app, Anchoring& anchoring);

}  // namespace dateline::cli

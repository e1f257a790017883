// What `tag` and `extract` share: JSON lines in, one line out for each, in order, by one or more
// threads.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

#include "cli/exit_code.h"
#include "cli/render/json_writer.h"
#include "extractor/extractor.h"

namespace dateline::cli {

struct LineFilterOptions {
  std::string input;
  size_t jobs = 1;
};

void add_line_filter_options(CLI::App& app, LineFilterOptions& options);

// Writes the members that follow "id" in the answer to one document. Each thread gets its own.
using Answer = std::function<void(const Document& document, JsonWriter& json)>;
using MakeAnswer = std::function<Answer(const Extractor& extractor)>;

// A line that cannot be read is answered with its error, and the exit code says so.
[[nodiscard]] ExitCode run_line_filter(const LineFilterOptions& options,
                                       const MakeAnswer& make_answer);

}  // namespace dateline::cli

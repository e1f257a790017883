// What `tag` and `extract` share: JSON lines in, one line out for each, in order, by one or more
// threads.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>

#include "cli/command.h"
#include "cli/render/json_writer.h"
#include "extractor/extractor.h"

namespace dateline::cli {

// Hands out what is written so far, where that is possible: an answer to a huge document need not
// lie in memory whole.
using Spill = std::function<void()>;

// Writes the members that follow "id" in the answer to one document. Each thread gets its own.
using Answer = std::function<void(const Document& document, JsonWriter& json, const Spill& spill)>;
using MakeAnswer = std::function<Answer(const Extractor& extractor)>;

struct LineFilterOptions {
  std::string input;  // standard input for "" and "-"
  size_t jobs = 1;
  Anchoring anchoring = Anchoring::automatic;
};
using SharedOptions = std::shared_ptr<LineFilterOptions>;

// Adds the options and returns what the command does. A line that cannot be read is answered with
// its error, and the exit code says so.
[[nodiscard]] Run set_up_line_filter(
    CLI::App& app, const MakeAnswer& make_answer,
    const SharedOptions& options = std::make_shared<LineFilterOptions>());

}  // namespace dateline::cli

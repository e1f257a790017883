// The options of the commands that read articles.
#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/settings.h"
#include "extractor/readers/reader.h"

namespace dateline::cli {

struct ReadingOptions {
  std::vector<std::string> paths;
  std::string source;
  std::string published;
  std::string lang;
  std::vector<std::string> maps;  // "text=story"
};

void add_reading_options(CLI::App& app, ReadingOptions& options);

// What this run writes, by whatever name: in a folder that is read, it is passed over.
[[nodiscard]] std::vector<std::string> written_by_this_run(const Settings& settings,
                                                           const std::string& report = "");

// Nothing after having reported what is wrong.
[[nodiscard]] std::optional<ReadOptions> parse_reading_options(const ReadingOptions& options,
                                                               std::vector<std::string> leave_out);

}  // namespace dateline::cli

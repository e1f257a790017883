// The options of the commands that read articles.
#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>
#include <vector>

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

// Nothing after having reported what is wrong.
[[nodiscard]] std::optional<ReadOptions> parse_reading_options(const ReadingOptions& options);

}  // namespace dateline::cli

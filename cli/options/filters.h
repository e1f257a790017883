// The filters that `timeline`, `export` and `diff` share: options in, a Query out.
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <string>
#include <vector>

#include "extractor/model/result.h"
#include "store/views/query.h"

namespace dateline::cli {

constexpr char kByRelevance[] = "relevance";

struct FilterOptions {
  std::string from;
  std::string to;
  std::vector<std::string> sources;
  std::string about;
  std::vector<std::string> statuses;
  std::string precision;
  std::string lang;
  uint32_t since_run = 0;
  size_t min_sources = 1;
  size_t limit = 0;  // 0: all
  size_t top = 0;    // days that matter most; 0: all
  std::string order = "asc";
};

// The filters on single events; `diff` names its sources itself.
void add_event_filters(CLI::App& app, FilterOptions& options);
void add_source_filter(CLI::App& app, FilterOptions& options);
// --min-sources, --limit, --top, --order.
void add_list_filters(CLI::App& app, FilterOptions& options);

// invalid_input names the option, what is wrong with its value and what was perhaps meant.
[[nodiscard]] Result<Query> make_query(const FilterOptions& options);

}  // namespace dateline::cli

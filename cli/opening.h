// Opens what commands work with, saying what is wrong when that fails.
#pragma once

#include <optional>
#include <string>

#include "cli/output.h"
#include "cli/settings.h"
#include "extractor/extractor.h"
#include "store/store.h"

namespace dateline::cli {

// Each is empty after having reported the error.
[[nodiscard]] std::optional<Store> open_store(const Settings& settings, Store::Mode mode);
[[nodiscard]] std::optional<Extractor> open_extractor();
[[nodiscard]] std::optional<Output> open_output(const std::string& path);
// The same; what is for reading (`format` text) on a terminal goes through a pager.
[[nodiscard]] std::optional<Output> open_output(const std::string& path, const std::string& format);

// "2022-03-21" or "2022-03-21T08:30"; empty `text` is no date and fine. False after having
// reported.
[[nodiscard]] bool parse_published(const std::string& text, std::optional<Moment>& published);

}  // namespace dateline::cli

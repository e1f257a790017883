// Opens what commands work with, saying what is wrong when that fails.
#pragma once

#include <CLI/CLI.hpp>
#include <chrono>
#include <optional>
#include <string>

#include "cli/console/output.h"
#include "cli/settings.h"
#include "extractor/extractor.h"
#include "store/store.h"

namespace dateline::cli {

// Each is empty after having reported the error.
[[nodiscard]] std::optional<Store> open_store(const Settings& settings, Store::Mode mode,
                                              std::chrono::seconds wait = {});
// Says why the store could not be opened.
void report_unopened(const Settings& settings, const Error& error);
// To write into a store that must be there already.
[[nodiscard]] std::optional<Store> open_existing_store(const Settings& settings,
                                                       std::chrono::seconds wait);
[[nodiscard]] std::optional<Extractor> open_extractor();
[[nodiscard]] std::optional<Output> open_output(const std::string& path);
// The same; what is for reading (`format` text) on a terminal goes through a pager.
[[nodiscard]] std::optional<Output> open_output(const std::string& path, const std::string& format);

// --wait SECONDS of the commands that write: how long for another one to end.
void add_wait(CLI::App& app, std::chrono::seconds::rep& seconds);

// "2022-03-21" or "2022-03-21T08:30"; empty `text` is no date and fine. False after having
// reported.
[[nodiscard]] bool parse_published(const std::string& text, std::optional<Moment>& published);

}  // namespace dateline::cli

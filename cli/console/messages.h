// What is said to people beside the data: on standard error, and as JSON lines in --log-file.
//
// Every message is one clean line: control characters of articles and file names never reach the
// terminal.
#pragma once

#include <string>
#include <string_view>

#include "cli/settings.h"
#include "extractor/model/result.h"

namespace dateline::cli {

[[nodiscard]] bool is_log_level(std::string_view word);
[[nodiscard]] std::string log_levels();  // "debug, info, ..."

// False, having said why, when the log file cannot be written.
[[nodiscard]] bool start_messages(const Settings& settings);

// Usable before start_messages() too: errors in the command line itself.
void report_error(std::string_view message);
void report_warning(std::string_view message);
void report_hint(std::string_view message);    // not with --quiet
void report_detail(std::string_view message);  // only with --log-level debug

// The error and what to do about it, in one line.
[[nodiscard]] std::string with_remedy(const Error& error);

}  // namespace dateline::cli

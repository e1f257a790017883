// A transcript is a session at the shell: commands and exactly what they print.
//
//   $ command            run by sh; `dateline` is the one just built
//   its standard output
//   [exit 2]             only where the exit code is not 0
//
// Lines before the first command are a comment.
#pragma once

#include <string>
#include <vector>

struct Step {
  std::string command;
  std::string output;
  int exit_code = 0;
};

struct Transcript {
  std::string comment;
  std::vector<Step> steps;
};

[[nodiscard]] Transcript parse_transcript(const std::string& text);
[[nodiscard]] std::string format_transcript(const Transcript& transcript);

// Runs one command in `folder`, whose store and settings are its own.
[[nodiscard]] Step run_step(const std::string& command, const std::string& folder);

// What the command line offers, read from the parser that obeys it: the one source of the man page,
// the reference and the completions.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "cli/command.h"

namespace dateline::cli {

struct OptionSheet {
  std::string names;  // "-o,--output", or "PATH" for what has no dashes
  std::string value;  // "FILE"; empty for a flag
  std::string help;
  std::string group;                      // "Filters", "Options", "Positionals"
  std::vector<std::string> dashed;        // "-o", "--output"
  std::vector<std::string> choices = {};  // the values there are, where they can be listed
  bool takes_path = false;
};

struct CommandSheet {
  std::string name;
  std::string purpose;
  std::string examples;
  std::vector<OptionSheet> options;
};

struct ProgramSheet {
  std::string purpose;
  std::string footer;
  std::string version;
  std::vector<OptionSheet> options;
  std::vector<CommandSheet> commands;  // in the order of --help
};

[[nodiscard]] std::vector<OptionSheet> option_sheets(const CLI::App& app);

[[nodiscard]] std::string man_page(const ProgramSheet& program);        // roff, man(7) macros
[[nodiscard]] std::string reference_page(const ProgramSheet& program);  // Markdown
[[nodiscard]] std::string bash_completion(const ProgramSheet& program);
[[nodiscard]] std::string zsh_completion(const ProgramSheet& program);
[[nodiscard]] std::string fish_completion(const ProgramSheet& program);

}  // namespace dateline::cli

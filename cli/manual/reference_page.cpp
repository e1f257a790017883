#include "cli/manual/command_sheet.h"

namespace dateline::cli {
namespace {

std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '|') out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out;
}

std::string option_table(const std::vector<OptionSheet>& options) {
  std::string out = "| option | does |\n|---|---|\n";
  for (const OptionSheet& option : options) {
    out += "| `" + cell(option.names) + (option.value.empty() ? "" : " " + cell(option.value)) +
           "` | " + cell(option.help) + " |\n";
  }
  return out;
}

}  // namespace

std::string reference_page(const ProgramSheet& program) {
  std::string out =
      "# The command line\n\n<!-- Made by `dateline manual markdown`; a test compares. What comes "
      "out "
      "is described in output.md. -->\n\n" +
      program.purpose + "\n\n## Options of every command\n\n" + option_table(program.options);
  for (const CommandSheet& command : program.commands) {
    out += "\n## dateline " + command.name + "\n\n" + command.purpose + ".\n\n" +
           option_table(command.options) + "\n```\n" + command.examples + "\n```\n";
  }
  return out + "\n```\n" + program.footer + "\n```\n";
}

}  // namespace dateline::cli

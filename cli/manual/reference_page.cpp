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

// What is said before "Examples:" is a paragraph, what comes after is typed.
std::string prose_and_examples(const std::string& text) {
  constexpr std::string_view kMark = "Examples:\n";
  const size_t at = text.find(kMark);
  if (at == std::string::npos) return "```\n" + text + "\n```\n";
  std::string prose = text.substr(0, at);
  while (!prose.empty() && prose.back() == '\n') prose.pop_back();
  return prose + (prose.empty() ? "" : "\n\n") + "```\n" + text.substr(at + kMark.size()) +
         "\n```\n";
}

}  // namespace

std::string reference_page(const ProgramSheet& program) {
  std::string out =
      "# The command line\n\n<!-- Made by `dateline manual markdown`; a test compares. -->\n\n" +
      program.purpose +
      " What comes out is described in [output.md](output.md).\n\n## Options of every command\n\n" +
      option_table(program.options);
  for (const CommandSheet& command : program.commands) {
    out += "\n## dateline " + command.name + "\n\n" + command.purpose + ".\n\n" +
           option_table(command.options) + "\n" + prose_and_examples(command.examples);
  }
  return out + "\n```\n" + program.footer + "\n```\n";
}

}  // namespace dateline::cli

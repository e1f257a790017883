#include "cli/manual/command_sheet.h"

namespace dateline::cli {
namespace {

// A line of text that roff takes for text.
std::string roff(std::string_view text) {
  std::string out;
  bool line_begins = true;
  for (const char c : text) {
    if (line_begins && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
    line_begins = c == '\n';
  }
  return out;
}

std::string option_entries(const std::vector<OptionSheet>& options) {
  std::string out;
  for (const OptionSheet& option : options) {
    out += ".TP\n\\fB" + roff(option.names) + "\\fR";
    if (!option.value.empty()) out += " \\fI" + roff(option.value) + "\\fR";
    out += "\n" + roff(option.help) + "\n";
  }
  return out;
}

std::string command_section(const CommandSheet& command) {
  return ".SS dateline " + roff(command.name) + "\n" + roff(command.purpose) + ".\n" +
         option_entries(command.options) + ".PP\n.nf\n" + roff(command.examples) + "\n.fi\n";
}

}  // namespace

std::string man_page(const ProgramSheet& program) {
  std::string out = ".TH DATELINE 1 \"\" \"dateline " + program.version + "\" \"User Commands\"\n";
  out += ".SH NAME\ndateline \\- timelines from news articles\n";
  out += ".SH SYNOPSIS\n.B dateline\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIOPTIONS\\fR] ...\n";
  out += ".SH DESCRIPTION\n" + roff(program.purpose) + "\n.SH OPTIONS\n" +
         option_entries(program.options) + ".SH COMMANDS\n";
  for (const CommandSheet& command : program.commands) out += command_section(command);
  out += ".SH NOTES\n.nf\n" + roff(program.footer) + "\n.fi\n";
  out +=
      ".SH ENVIRONMENT\n.TP\n.B DATELINE_DB\nThe folder of the store.\n"
      ".TP\n.B DATELINE_PAGER, PAGER\nShows text on a terminal; \\fBcat\\fR or nothing for none.\n"
      ".TP\n.B NO_COLOR, COLUMNS\nNo colours; the width of text.\n";
  return out;
}

}  // namespace dateline::cli

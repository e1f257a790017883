#include <functional>
#include <map>
#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/manual/command_sheet.h"
#include "cli/opening.h"
#include "cli/render/formats.h"
#include "cli/version.h"

namespace dateline::cli {
namespace {

using Writer = std::string (*)(const ProgramSheet&);

const std::map<std::string, Writer> kPages = {{"man", man_page},
                                              {"markdown", reference_page},
                                              {"bash", bash_completion},
                                              {"zsh", zsh_completion},
                                              {"fish", fish_completion}};

// Without the pointer to the other help, which every command's ends with.
std::string examples_of(const CLI::App& command) {
  const std::string footer = command.get_footer();
  return footer.substr(0, footer.rfind("\n\n"));
}

std::string first_version_word() {
  const std::string text = version_text();
  const size_t begin = text.find(' ') + 1;
  return text.substr(begin, text.find('\n') - begin);
}

ProgramSheet sheet_of(const CLI::App& program) {
  ProgramSheet sheet{program.get_description(),
                     program.get_footer(),
                     first_version_word(),
                     option_sheets(program),
                     {}};
  for (const CLI::App* command : program.get_subcommands(std::function<bool(const CLI::App*)>{}))
    sheet.commands.push_back({command->get_name(), command->get_description(),
                              examples_of(*command), option_sheets(*command)});
  return sheet;
}

ExitCode run(const CLI::App& command, const std::string& page) {
  const auto writer = kPages.find(page);
  if (writer == kPages.end()) {
    std::vector<std::string> names;
    for (const auto& [name, function] : kPages) names.push_back(name);
    report_error(check_format(page, names).error().text());
    return ExitCode::trouble;
  }
  auto out = open_output("");
  if (!out) return ExitCode::trouble;
  out->buffer() += writer->second(sheet_of(*command.get_parent()));
  return out->finish(ExitCode::fine);
}

Run setup(CLI::App& app) {
  auto page = std::make_shared<std::string>();
  app.add_option("PAGE", *page, "man, markdown, bash, zsh or fish")->required()->type_name("");
  return [page, &app](const Settings&) { return run(app, *page); };
}

}  // namespace

const Command kManual = {
    "manual", "Print the man page, the reference, or the completions of a shell",
    "Made from the same tables that read the command line.\n"
    "Examples:\n"
    "  dateline manual man | man -l -\n"
    "  dateline manual bash > ~/.local/share/bash-completion/completions/dateline",
    setup};

}  // namespace dateline::cli

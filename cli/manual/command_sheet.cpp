#include "cli/manual/command_sheet.h"

#include <algorithm>
#include <sstream>

namespace dateline::cli {
namespace {

std::vector<std::string> dashed_names(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.get_snames()) names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) names.push_back("--" + name);
  return names;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

bool is_choice(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(),
                                      [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

// "auto|always|never" of a value, "text, markdown or json; may be repeated" of a help: words and
// nothing else, two or more.
std::vector<std::string> choices_in(std::string_view text) {
  std::string list(text.substr(0, text.find_first_of(";(")));
  for (const std::string_view mark : {", ", " or ", "|"})
    for (size_t at; (at = list.find(mark)) != std::string::npos;)
      list.replace(at, mark.size(), "\n");
  std::vector<std::string> choices;
  std::istringstream lines(list);
  for (std::string word; std::getline(lines, word);) {
    while (!word.empty() && word.back() == ' ') word.pop_back();
    if (!is_choice(word)) return {};
    choices.push_back(word);
  }
  return choices.size() > 1 ? choices : std::vector<std::string>{};
}

bool names_path(std::string_view name) {
  return name.find("PATH") != std::string_view::npos ||
         name.find("FILE") != std::string_view::npos || name.find("DIR") != std::string_view::npos;
}

// A store's default folder and the like depend on who asks: never part of a page.
OptionSheet sheet_of(const CLI::Option& option) {
  OptionSheet sheet;
  sheet.dashed = dashed_names(option);
  sheet.names = sheet.dashed.empty() ? option.get_name() : joined(sheet.dashed);
  const bool flag = option.get_expected_max() == 0;
  if (!flag) sheet.value = option.get_type_name();
  sheet.help = option.get_description();
  sheet.choices = choices_in(sheet.value);
  if (sheet.choices.empty() && !flag) sheet.choices = choices_in(sheet.help);
  sheet.takes_path = names_path(sheet.dashed.empty() ? sheet.names : sheet.value);
  sheet.group = sheet.dashed.empty() ? "Arguments" : option.get_group();
  return sheet;
}

}  // namespace

std::vector<OptionSheet> option_sheets(const CLI::App& app) {
  std::vector<OptionSheet> sheets;
  for (const CLI::Option* option : app.get_options())
    if (!option->get_group().empty()) sheets.push_back(sheet_of(*option));
  return sheets;
}

}  // namespace dateline::cli

#include "cli/manual/command_sheet.h"

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

// A store's default folder and the like depend on who asks: never part of a page.
OptionSheet sheet_of(const CLI::Option& option) {
  OptionSheet sheet;
  sheet.dashed = dashed_names(option);
  sheet.names = sheet.dashed.empty() ? option.get_name() : joined(sheet.dashed);
  const bool flag = option.get_expected_max() == 0;
  if (!flag) sheet.value = option.get_type_name();
  sheet.help = option.get_description();
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

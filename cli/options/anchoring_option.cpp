#include "cli/options/anchoring_option.h"

#include <map>
#include <string>

namespace dateline::cli {
namespace {

const std::map<std::string, Anchoring> kNames = {{"auto", Anchoring::automatic},
                                                 {"publication", Anchoring::publication},
                                                 {"narrative", Anchoring::narrative}};

std::string fault_of(const std::string& word) {
  return kNames.count(word) != 0 ? "" : "must be auto, publication or narrative, not " + word;
}

}  // namespace

std::string_view anchoring_name(Anchoring anchoring) {
  for (const auto& [name, value] : kNames)
    if (value == anchoring) return name;
  return "";
}

void add_anchoring_option(CLI::App& app, Anchoring& anchoring) {
  app.add_option_function<std::string>(
         "--anchoring", [&anchoring](const std::string& word) { anchoring = kNames.at(word); },
         "What incomplete dates hang on: auto (chosen by what a text is), publication (news) or "
         "narrative (histories)")
      ->check(CLI::Validator([](std::string& word) { return fault_of(word); }, ""))
      ->type_name("HOW");
}

}  // namespace dateline::cli

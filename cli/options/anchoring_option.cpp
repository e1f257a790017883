#include "cli/options/anchoring_option.h"

#include <optional>
#include <string>

#include "cli/options/anchoring_name.h"

namespace dateline::cli {
namespace {

std::optional<Anchoring> anchoring_of(const std::string& word) {
  for (const Anchoring anchoring :
       {Anchoring::automatic, Anchoring::publication, Anchoring::narrative})
    if (anchoring_name(anchoring) == word) return anchoring;
  return std::nullopt;
}

std::string fault_of(const std::string& word) {
  return anchoring_of(word) ? "" : "must be auto, publication or narrative, not " + word;
}

}  // namespace

void add_anchoring_option(CLI::App& app, Anchoring& anchoring) {
  app.add_option_function<std::string>(
         "--anchoring",
         [&anchoring](const std::string& word) { anchoring = anchoring_of(word).value(); },
         "What incomplete dates hang on: auto (chosen by what a text is), publication (news) or "
         "narrative (histories)")
      ->check(CLI::Validator([](std::string& word) { return fault_of(word); }, ""))
      ->type_name("HOW");
}

}  // namespace dateline::cli

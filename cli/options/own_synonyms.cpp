#include "cli/options/own_synonyms.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/console/messages.h"
#include "cli/options/config_paths.h"
#include "store/views/words/thesaurus.h"

namespace dateline::cli {
namespace {

bool use_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file.is_open() || file.bad())
    return report_error(path + ": the file of synonyms cannot be read; check the path"), false;
  auto own = read_thesaurus(text);
  if (!own) return report_error(path + ": " + own.error().text()), false;
  add_own_thesaurus(*std::move(own));
  return true;
}

}  // namespace

bool use_own_synonyms(const Settings& settings) {
  if (!settings.synonyms.empty()) return use_file(settings.synonyms);
  const std::string usual = default_synonyms_file();
  std::error_code ignored;
  return !std::filesystem::is_regular_file(usual, ignored) || use_file(usual);
}

}  // namespace dateline::cli

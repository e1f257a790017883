#include "extractor/readers/walk.h"

#include <algorithm>
#include <string>
#include <vector>

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> names_in(const fs::path& folder, std::error_code& trouble) {
  std::vector<std::string> names;
  for (fs::directory_iterator it(folder, trouble), end; !trouble && it != end;
       it.increment(trouble)) {
    std::string name = it->path().filename().string();
    if (!name.empty() && name.front() != '.') names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

bool visit(const fs::path& path, const WalkSink& sink) {
  std::error_code trouble;
  if (fs::is_directory(fs::symlink_status(path, trouble))) return walk_folder(path, sink);
  const auto status = fs::status(path, trouble);
  if (status.type() == fs::file_type::not_found)
    return sink(path, Error{ErrorCode::not_found, "is a link to a file that is not there", ""});
  return !fs::is_regular_file(status) || sink(path, Done{});
}

}  // namespace

bool walk_folder(const fs::path& folder, const WalkSink& sink) {
  std::error_code trouble;
  const auto names = names_in(folder, trouble);
  for (const auto& name : names)
    if (!visit(folder / name, sink)) return false;
  if (!trouble) return true;
  return sink(folder, Error{ErrorCode::io, "cannot be opened: " + trouble.message(), ""});
}

}  // namespace dateline

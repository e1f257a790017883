#include "extractor/readers/walk.h"

#include <sys/stat.h>

#include <algorithm>
#include <optional>
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

// A file, what stands in its way, or nothing for what can be no article: a pipe, a device.
std::optional<Outcome> what_is_at(const fs::path& path) {
  std::error_code trouble;
  const bool is_link = fs::is_symlink(fs::symlink_status(path, trouble));
  const auto status = fs::status(path, trouble);
  if (status.type() == fs::file_type::not_found)
    return Error{ErrorCode::not_found,
                 is_link ? "is a link to a file that is not there" : "is no longer there", ""};
  if (!fs::status_known(status))
    return Error{ErrorCode::io, "cannot be opened: " + trouble.message(), ""};
  if (is_link && fs::is_directory(status))
    return Error{ErrorCode::unsupported,
                 "is a link to a folder, which is not followed (it might lead in a circle); name "
                 "that folder itself",
                 ""};
  return fs::is_regular_file(status) ? std::optional<Outcome>(Done{}) : std::nullopt;
}

std::optional<std::pair<dev_t, ino_t>> identity_of(const char* path) {
  struct stat status {};
  if (::stat(path, &status) != 0) return std::nullopt;
  return std::pair(status.st_dev, status.st_ino);
}

bool visit(const fs::path& path, const FilesApart& apart, const WalkSink& sink) {
  if (apart.holds(path)) return true;
  std::error_code trouble;
  if (fs::is_directory(fs::symlink_status(path, trouble))) return walk_folder(path, apart, sink);
  const auto found = what_is_at(path);
  return !found || sink(path, *found);
}

}  // namespace

FilesApart::FilesApart(const std::vector<std::string>& paths) {
  for (const std::string& path : paths)
    if (const auto file = identity_of(path.c_str())) files_.insert(*file);
}

bool FilesApart::holds(const fs::path& path) const {
  if (files_.empty()) return false;
  const auto file = identity_of(path.c_str());
  return file && files_.contains(*file);
}

bool walk_folder(const fs::path& folder, const FilesApart& apart, const WalkSink& sink) {
  std::error_code trouble;
  const auto names = names_in(folder, trouble);
  for (const auto& name : names)
    if (!visit(folder / name, apart, sink)) return false;
  if (!trouble) return true;
  return sink(folder, Error{ErrorCode::io, "cannot be opened: " + trouble.message(), ""});
}

}  // namespace dateline

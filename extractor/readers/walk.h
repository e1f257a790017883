// The files of a folder. Private to the readers.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extractor/model/result.h"

namespace dateline {

// Called with each regular file, or with a folder that cannot be opened and why. False stops the
// walk.
using WalkSink = std::function<bool(const std::filesystem::path&, const Outcome&)>;

// Files and folders known by what they are, whatever path leads to them. Those that are not there
// are nothing.
class FilesApart {
 public:
  explicit FilesApart(const std::vector<std::string>& paths);
  [[nodiscard]] bool holds(const std::filesystem::path& path) const;

 private:
  std::set<std::pair<dev_t, ino_t>> files_;
};

// All files under `folder` in byte order of names, folder by folder; hidden names, those set
// apart and links to folders are left out, so no walk goes in circles. False once the sink wants no
// more.
bool walk_folder(const std::filesystem::path& folder, const FilesApart& apart,
                 const WalkSink& sink);

}  // namespace dateline

// The files of a folder. Private to the readers.
#pragma once

#include <filesystem>
#include <functional>

#include "extractor/model/result.h"

namespace dateline {

// Called with each regular file, or with a folder that cannot be opened and why. False stops the
// walk.
using WalkSink = std::function<bool(const std::filesystem::path&, const Outcome&)>;

// All files under `folder` in byte order of names, folder by folder; hidden names and links to
// folders are left out, so no walk goes in circles. False once the sink wants no more.
bool walk_folder(const std::filesystem::path& folder, const WalkSink& sink);

}  // namespace dateline

// What lies at the place where a store should be. Internal to store/.
#pragma once

#include <string>

#include "extractor/model/result.h"

namespace dateline {

enum class Place {
  absent,
  empty_folder,
  database,
  unfinished,  // a store whose making was cut short
  headless,    // tables of a store without the file that says which are its own
  something_else
};

[[nodiscard]] Result<Place> look_at(const std::string& folder);

// Makes a folder that is its owner's alone, if there is none; refuses one that holds something
// else.
[[nodiscard]] Outcome prepare_folder(const std::string& folder);

[[nodiscard]] Error headless_store(const std::string& folder);
[[nodiscard]] Error not_a_store(const std::string& folder);
[[nodiscard]] Error not_there(const std::string& folder);

}  // namespace dateline

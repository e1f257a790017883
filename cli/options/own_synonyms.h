// The user's own words that mean the same: "boss" and "gaffer".
#pragma once

#include "cli/settings.h"

namespace dateline::cli {

// Before any event is compared. What is wrong with the file is reported; false then.
[[nodiscard]] bool use_own_synonyms(const Settings& settings);

}  // namespace dateline::cli

// What `dateline --version` prints.
#pragma once

#include <string>

namespace dateline::cli {

// Three lines without the last line end: version, fingerprint of the rules, format of the store.
[[nodiscard]] std::string version_text();

}  // namespace dateline::cli

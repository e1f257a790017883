// english.thesaurus, as it travels inside the binary.
#pragma once

#include <string_view>

namespace dateline {

[[nodiscard]] std::string_view embedded_thesaurus();

}  // namespace dateline

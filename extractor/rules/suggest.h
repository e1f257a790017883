// "did you mean ...?" for names that a rule file gets wrong.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// "; did you mean 'month'?" for the nearest name within a third of its length, else "".
[[nodiscard]] std::string suggestion(std::string_view wrong, const std::vector<std::string>& names);

}  // namespace dateline

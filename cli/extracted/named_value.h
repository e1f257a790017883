// From a name back to the value that it is the name of.
#pragma once

#include <optional>
#include <string_view>

namespace dateline::cli {

// `last` is the last of the enumeration, which begins at 0 and has no gaps.
template <class Value>
std::optional<Value> named_value(std::string_view name, Value last,
                                 std::string_view (*name_of)(Value)) {
  for (int i = 0; i <= static_cast<int>(last); ++i)
    if (name_of(static_cast<Value>(i)) == name) return static_cast<Value>(i);
  return std::nullopt;
}

}  // namespace dateline::cli

// Pages made to take all day. Private to the readers.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

// How deep elements of a page may nest so that parsing it stays quick: the parser looks through the
// open elements at an end tag, and through a tag's attributes at each of them. Nothing if the tags
// have so many attributes that it would not.
[[nodiscard]] std::optional<uint32_t> deepest_nesting(std::string_view page);

}  // namespace dateline

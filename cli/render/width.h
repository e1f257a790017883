// Columns that text takes on a terminal: 0 for combining and format characters, 2 for East Asian
// wide ones and emoji, 1 for the rest (after Markus Kuhn's wcwidth, with the wide ranges of Unicode
// 15 rounded to blocks).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline::cli {

// Takes the first code point off `text`; U+FFFD for a byte that begins none. REQUIRES:
// !text.empty()
char32_t take_code_point(std::string_view& text);

// A letter, digit, mark or blank: one byte that takes one column.
[[nodiscard]] constexpr bool is_plain_ascii(char c) {
  const auto byte = static_cast<unsigned char>(c);  // a char may have no sign
  return byte >= 0x20 && byte < 0x7F;
}

[[nodiscard]] unsigned column_width(char32_t code_point);
[[nodiscard]] size_t column_width(std::string_view text);

}  // namespace dateline::cli

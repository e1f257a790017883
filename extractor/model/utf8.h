// Code points and bytes of valid UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

// Turns byte offsets into code-point offsets, looking at the bytes between one and the next.
class CodePointCounter {
 public:
  explicit CodePointCounter(std::string_view text);

  // The number of code points before byte `offset`. Any order is right; near the offset
  // asked before is fast.
  [[nodiscard]] uint32_t at(uint32_t offset);

 private:
  std::string_view text_;
  uint32_t plain_;  // so many bytes in front are as many code points: often the whole text
  uint32_t byte_;
  uint32_t count_;
};

// Whether a byte goes on with a character that one before it began.
[[nodiscard]] constexpr bool is_continuation_byte(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Whether `text` is valid UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool is_valid_utf8(std::string_view text);

// `text` with every invalid byte sequence replaced by U+FFFD, as the Unicode standard (3.9, U+FFFD
// substitution of maximal subparts) asks; `replaced` counts the replacements.
[[nodiscard]] std::string to_valid_utf8(std::string_view text, size_t& replaced);
[[nodiscard]] std::string to_valid_utf8(std::string_view text);  // for who need not know how many

}  // namespace dateline

// What a byte of UTF-8 can begin, as the lexer needs it.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dateline {

enum class CharKind : uint8_t { space, letter, digit, mark, high };

inline constexpr std::array<CharKind, 256> kCharKinds = [] {
  std::array<CharKind, 256> kinds{};
  for (int c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    kinds[static_cast<size_t>(c)] = c >= 0x80                ? CharKind::high
                                    : letter                 ? CharKind::letter
                                    : (c >= '0' && c <= '9') ? CharKind::digit
                                    : c <= ' '               ? CharKind::space
                                                             : CharKind::mark;
  }
  return kinds;
}();

inline CharKind char_kind(char c) {
  return kCharKinds[static_cast<unsigned char>(c)];
}
inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
inline bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
inline bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}

// A multi-byte character that is white space or a mark and not a letter; length 0 if it is a
// letter.
struct HighChar {
  uint8_t length = 0;
  char mark = 0;  // its ASCII stand-in; ' ' for white space
};

HighChar classify_high(std::string_view rest);

}  // namespace dateline

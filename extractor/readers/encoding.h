// Bytes of whatever encoding become valid UTF-8. Private to the readers.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

// "UTF-16LE", "UTF-16BE", "UTF-32LE" or "UTF-32BE" for bytes that begin with its mark, or with "<"
// as it writes that; else empty.
[[nodiscard]] std::string_view wide_charset(std::string_view bytes);

// In this order: what wide_charset() sees; the mark of UTF-8; UTF-8 if it is that; `declared` (an
// IANA name; may be empty); UTF-8 with a few bad bytes if most of what is not ASCII is right;
// Windows-1252, which any bytes can be. What cannot be read becomes U+FFFD.
[[nodiscard]] std::string decode(std::string bytes, std::string_view declared);

// The charset that a page says it has: in its <meta>, else its XML declaration; empty if in
// neither.
[[nodiscard]] std::string declared_charset(std::string_view page);

// CRLF and CR become LF; NULs go, and soft hyphens, which are no part of a word. Everything else
// stays as it is.
[[nodiscard]] std::string normalised(std::string text);

}  // namespace dateline

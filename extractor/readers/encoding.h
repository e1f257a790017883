// Bytes of whatever encoding become valid UTF-8. Private to the readers.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

// Whether the bytes begin with the mark of UTF-16, either way round.
[[nodiscard]] bool has_utf16_mark(std::string_view bytes);

// In this order: a byte order mark; UTF-8 if it is that; `declared` (an IANA name; may be empty);
// UTF-8 with a few bad bytes if most of what is not ASCII is right; Windows-1252, which any bytes
// can be. What cannot be read becomes U+FFFD.
[[nodiscard]] std::string decode(std::string bytes, std::string_view declared);

// The charset that a page says it has: in its <meta>, else its XML declaration; empty if in
// neither.
[[nodiscard]] std::string declared_charset(std::string_view page);

// CRLF and CR become LF; NULs go. Everything else stays as it is.
[[nodiscard]] std::string normalised(std::string text);

}  // namespace dateline

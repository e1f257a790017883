#include "cli/render/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

#include "extractor/model/utf8.h"

namespace dateline::cli {
namespace {

enum class ByteClass : uint8_t { plain, escape, high };

constexpr std::array<ByteClass, 256> classify_bytes() {
  std::array<ByteClass, 256> table{};
  for (size_t byte = 0; byte < 256; ++byte) {
    const bool escape = byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F;
    table[byte] = byte >= 0x80 ? ByteClass::high : escape ? ByteClass::escape : ByteClass::plain;
  }
  return table;
}
constexpr auto kByteClass = classify_bytes();

void append_u_escape(std::string& out, uint32_t code) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += "\\u";
  for (const int shift : {12, 8, 4, 0}) out += kHex[code >> shift & 15];
}

void append_escape(std::string& out, unsigned char byte) {
  switch (byte) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      append_u_escape(out, byte);
  }
}

struct Obeyed {
  uint32_t code = 0;
  size_t bytes = 0;
};

// What a terminal would obey outside ASCII: U+0080..U+009F (some take U+009B for the start of an
// escape sequence), and the marks that turn the direction of text. No bytes for all else.
// REQUIRES: valid UTF-8.
Obeyed obeyed(std::string_view text, size_t at) {
  const auto byte = [&](size_t i) -> uint32_t { return static_cast<unsigned char>(text[at + i]); };
  if (byte(0) == 0xC2) return byte(1) < 0xA0 ? Obeyed{byte(1), 2} : Obeyed{};
  if (byte(0) == 0xD8) return byte(1) == 0x9C ? Obeyed{0x61C, 2} : Obeyed{};
  if (byte(0) != 0xE2 || byte(1) > 0x81) return {};
  const uint32_t code = 0x2000 + ((byte(1) & 0x3F) << 6) + (byte(2) & 0x3F);
  const bool turns = code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
                     (code >= 0x2066 && code <= 0x2069);
  return turns ? Obeyed{code, 3} : Obeyed{};
}

// Of eight bytes, the top bit of each that is not plain (and of some that follow one).
uint64_t not_plain(uint64_t bytes) {
  constexpr uint64_t kOnes = 0x0101010101010101;
  const auto zero = [](uint64_t x) { return (x - kOnes) & ~x; };
  const uint64_t control = (bytes - 0x20 * kOnes) & ~bytes;
  const uint64_t escaped =
      zero(bytes ^ ('"' * kOnes)) | zero(bytes ^ ('\\' * kOnes)) | zero(bytes ^ (0x7F * kOnes));
  return (bytes | control | escaped) & (0x80 * kOnes);
}

uint64_t not_plain(const char* from) {
  uint64_t bytes = 0;
  std::memcpy(&bytes, from, sizeof bytes);
  return not_plain(bytes);
}

// What the widest registers that every machine has hold.
using Sixteen = signed char __attribute__((vector_size(16)));

Sixteen odd_of(const char* from) {
  Sixteen bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  return (bytes < 0x20) | (bytes == 0x7F) | (bytes == '"') | (bytes == '\\');  // high ones are < 0
}

bool is_none(Sixteen odd) {
  std::array<uint64_t, 2> halves;
  std::memcpy(halves.data(), &odd, sizeof odd);
  return (halves[0] | halves[1]) == 0;
}

constexpr size_t kPiece = 2 * sizeof(Sixteen);

bool is_piece_plain(const char* from) {
  return is_none(odd_of(from) | odd_of(from + sizeof(Sixteen)));
}

// The first place at or after `i` where something else than plain bytes is, or the end; many bytes
// at a time, then eight, the last of which may reach back over those before.
size_t past_plain(std::string_view text, size_t i) {
  while (i + kPiece <= text.size() && is_piece_plain(text.data() + i)) i += kPiece;
  while (i + 8 <= text.size() && not_plain(text.data() + i) == 0) i += 8;
  const bool near_end = i + 8 > text.size() && text.size() >= 8;
  if (near_end && not_plain(text.data() + text.size() - 8) == 0) return text.size();
  while (i < text.size() && kByteClass[static_cast<unsigned char>(text[i])] == ByteClass::plain)
    ++i;
  return i;
}

// REQUIRES: valid UTF-8. Copies runs of plain bytes whole.
void append_body(std::string& out, std::string_view text) {
  size_t run = 0;
  for (size_t i = past_plain(text, 0); i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (kByteClass[byte] == ByteClass::plain) continue;
    const bool high = kByteClass[byte] == ByteClass::high;
    const Obeyed wide = high ? obeyed(text, i) : Obeyed{};
    if (high && wide.bytes == 0) continue;
    out.append(text, run, i - run);
    if (high) {
      append_u_escape(out, wide.code);
    } else {
      append_escape(out, byte);
    }
    run = i + (high ? wide.bytes : 1);
    i = past_plain(text, run) - 1;
  }
  out.append(text, run, text.size() - run);
}

uint64_t first_and_last_four(const char* from, size_t size) {
  std::array<uint32_t, 2> ends;
  std::memcpy(ends.data(), from, 4);
  std::memcpy(ends.data() + 1, from + size - 4, 4);
  return uint64_t{ends[0]} << 32 | ends[1];
}

// Fewer than sixteen bytes; whether all are plain.
bool copy_few(char* to, const char* from, size_t size) {
  std::memcpy(to, from, size);
  if (size >= 8) return (not_plain(from) | not_plain(from + size - 8)) == 0;
  if (size >= 4) return not_plain(first_and_last_four(from, size)) == 0;
  bool plain = true;
  for (size_t i = 0; i < size; ++i)
    plain &= kByteClass[static_cast<unsigned char>(from[i])] == ByteClass::plain;
  return plain;
}

// Copies all, and tells whether all are plain; the last piece may reach back over those before.
bool copy_if_plain(char* to, std::string_view text) {
  constexpr size_t kSixteen = sizeof(Sixteen);
  if (text.size() < kSixteen) return copy_few(to, text.data(), text.size());
  Sixteen odd{};
  const auto copy = [&](size_t at) {
    std::memcpy(to + at, text.data() + at, kSixteen);
    odd |= odd_of(text.data() + at);
  };
  for (size_t at = 0; at + kSixteen < text.size(); at += kSixteen) copy(at);
  copy(text.size() - kSixteen);
  return is_none(odd);
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  if (past_plain(text, 0) == text.size()) {  // nearly always
    out += text;
  } else if (is_valid_utf8(text)) {
    append_body(out, text);
  } else {
    append_body(out, to_valid_utf8(text));
  }
  out += '"';
}

void JsonWriter::put(std::string_view bytes) {
  if (bytes.size() > kRoom) {
    hand_over();
    out_ += bytes;
    return;
  }
  std::memcpy(room_for(bytes.size()), bytes.data(), bytes.size());
  filled_ += bytes.size();
}

template <class Number>
void JsonWriter::put_number(Number value) {
  constexpr size_t kMostDigits = 40;
  char* const to = room_for(kMostDigits);
  filled_ += static_cast<size_t>(std::to_chars(to, to + kMostDigits, value).ptr - to);
}

void JsonWriter::key(std::string_view name) {
  put(needs_comma_ ? ", \"" : "\"");
  put(name);
  put("\": ");
  needs_comma_ = false;
}

void JsonWriter::raw(std::string_view json) {
  separate();
  put(json);
  end_value();
}

void JsonWriter::string(std::string_view text) {
  constexpr size_t kQuotes = 2;
  separate();
  const bool fits = text.size() + kQuotes <= kRoom;
  char* const to = fits ? room_for(text.size() + kQuotes) : nullptr;
  if (fits && copy_if_plain(to + 1, text)) {  // nearly always
    to[0] = to[text.size() + 1] = '"';
    filled_ += text.size() + kQuotes;
  } else {
    hand_over();
    append_json_string(out_, text);
  }
  end_value();
}

void JsonWriter::number(uint64_t value) {
  separate();
  put_number(value);
  end_value();
}

void JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  separate();
  put_number(value);
  end_value();
}

void JsonWriter::number(float value) {
  if (!std::isfinite(value)) return null();
  separate();
  put_number(value);
  end_value();
}

}  // namespace dateline::cli

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
uint64_t not_plain(const char* from) {
  constexpr uint64_t kOnes = 0x0101010101010101;
  const auto zero = [](uint64_t x) { return (x - kOnes) & ~x; };
  uint64_t bytes = 0;
  std::memcpy(&bytes, from, 8);
  const uint64_t control = (bytes - 0x20 * kOnes) & ~bytes;
  const uint64_t escaped =
      zero(bytes ^ ('"' * kOnes)) | zero(bytes ^ ('\\' * kOnes)) | zero(bytes ^ (0x7F * kOnes));
  return (bytes | control | escaped) & (0x80 * kOnes);
}

// What the widest registers that every machine has hold.
using Sixteen = signed char __attribute__((vector_size(16)));

Sixteen odd_of(const char* from) {
  Sixteen bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  return (bytes < 0x20) | (bytes == 0x7F) | (bytes == '"') | (bytes == '\\');  // high ones are < 0
}

constexpr size_t kPiece = 2 * sizeof(Sixteen);

bool is_piece_plain(const char* from) {
  const Sixteen odd = odd_of(from) | odd_of(from + sizeof(Sixteen));
  std::array<uint64_t, 2> halves;
  std::memcpy(halves.data(), &odd, sizeof odd);
  return (halves[0] | halves[1]) == 0;
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

template <class Number>
void append_number(std::string& out, Number value) {
  char digits[40];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, static_cast<size_t>(end - digits));
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

void JsonWriter::separate() {
  if (needs_comma_) out_ += ", ";
  needs_comma_ = true;
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  needs_comma_ = false;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  needs_comma_ = true;
}

void JsonWriter::key(std::string_view name) {
  (out_ += needs_comma_ ? ", \"" : "\"").append(name).append("\": ");
  needs_comma_ = false;
}

void JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
}

void JsonWriter::string(std::string_view text) {
  separate();
  append_json_string(out_, text);
}

void JsonWriter::number(uint64_t value) {
  separate();
  append_number(out_, value);
}

void JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  separate();
  append_number(out_, value);
}

void JsonWriter::number(float value) {
  if (!std::isfinite(value)) return null();
  separate();
  append_number(out_, value);
}

}  // namespace dateline::cli

#include "cli/render/json_writer.h"

#include <algorithm>
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

void append_u_escape(std::string& out, unsigned char low) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += "\\u00";
  out += kHex[low >> 4];
  out += kHex[low & 15];
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

// U+0080..U+009F: some terminals take U+009B for the start of an escape sequence.
bool is_c1(std::string_view text, size_t at) {
  return text[at] == '\xC2' && at + 1 < text.size() &&
         static_cast<unsigned char>(text[at + 1]) < 0xA0;
}

// The first place at or after `i` where something else than plain bytes is, or the end; eight bytes
// at a time.
size_t past_plain(std::string_view text, size_t i) {
  constexpr uint64_t kOnes = 0x0101010101010101;
  const auto zero = [](uint64_t x) { return (x - kOnes) & ~x; };
  for (; i + 8 <= text.size(); i += 8) {
    uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + i, 8);
    const uint64_t control = (bytes - 0x20 * kOnes) & ~bytes;
    const uint64_t escaped =
        zero(bytes ^ ('"' * kOnes)) | zero(bytes ^ ('\\' * kOnes)) | zero(bytes ^ (0x7F * kOnes));
    if (((bytes | control | escaped) & (0x80 * kOnes)) != 0) break;
  }
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
    if (kByteClass[byte] == ByteClass::high && !is_c1(text, i)) continue;
    out.append(text, run, i - run);
    if (kByteClass[byte] == ByteClass::high) {
      append_u_escape(out, static_cast<unsigned char>(text[++i]));
    } else {
      append_escape(out, byte);
    }
    run = i + 1;
    i = past_plain(text, run) - 1;
  }
  out.append(text, run, text.size() - run);
}

template <class Number>
void append_number(std::string& out, Number value) {
  char digits[40];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, end);
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

// In one piece where it is short: keys are half of what is written.
void JsonWriter::key(std::string_view name) {
  constexpr std::string_view kBefore = ", \"";
  constexpr std::string_view kAfter = "\": ";
  const std::string_view before = kBefore.substr(needs_comma_ ? 0 : 2);
  std::array<char, 32> piece;
  if (before.size() + name.size() + kAfter.size() <= piece.size()) {
    char* end = piece.data();
    for (const std::string_view part : {before, name, kAfter})
      end = std::copy(part.begin(), part.end(), end);
    out_.append(piece.data(), end);
  } else {
    out_.append(before).append(name).append(kAfter);
  }
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

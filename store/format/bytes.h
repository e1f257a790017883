// Reading and writing the bytes of a record: little-endian LEB128 varints and length-prefixed
// strings.
//
// ByteReader never reads past its end: a failed read makes it fail for good and yields zero values,
// so a decoder reads everything and asks done() once. Not thread-safe; views the caller's bytes.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

class ByteWriter {
 public:
  explicit ByteWriter(std::string& out) : out_(out) {}

  void byte(uint8_t value) { out_.push_back(static_cast<char>(value)); }
  void fixed64(uint64_t value) {
    for (int shift = 0; shift < 64; shift += 8) byte(static_cast<uint8_t>(value >> shift));
  }
  void varint(uint64_t value) {
    for (; value >= 0x80; value >>= 7) byte(static_cast<uint8_t>(value | 0x80));
    byte(static_cast<uint8_t>(value));
  }
  // ZigZag: small numbers of either sign are short.
  void signed_varint(int64_t value) {
    varint((static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63));
  }
  void real(float value) {
    const auto bits = std::bit_cast<uint32_t>(value);
    for (int shift = 0; shift < 32; shift += 8) byte(static_cast<uint8_t>(bits >> shift));
  }
  void text(std::string_view value) {
    varint(value.size());
    out_.append(value);
  }

 private:
  std::string& out_;
};

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  // Everything read, nothing missing, nothing left.
  [[nodiscard]] bool done() const { return !failed_ && rest_.empty(); }
  [[nodiscard]] bool failed() const { return failed_; }
  void fail() { failed_ = true, rest_ = {}; }
  [[nodiscard]] size_t left() const { return rest_.size(); }

  uint8_t byte() {
    if (rest_.empty()) return fail(), uint8_t{0};
    const auto value = static_cast<uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }
  // A byte that must be at most `highest`: a stored enum, a month.
  uint8_t byte_up_to(uint8_t highest) {
    const uint8_t value = byte();
    if (value > highest) return fail(), uint8_t{0};
    return value;
  }
  uint64_t fixed64() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 8) value |= static_cast<uint64_t>(byte()) << shift;
    return value;
  }
  uint64_t varint() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      const uint64_t next = byte();
      if (shift == 63 && next > 1) break;
      value |= (next & 0x7F) << shift;
      if (next < 0x80) return value;
    }
    return fail(), uint64_t{0};
  }
  uint32_t varint32() {
    const uint64_t value = varint();
    if (value > UINT32_MAX) return fail(), 0U;
    return static_cast<uint32_t>(value);
  }
  int64_t signed_varint() {
    const uint64_t value = varint();
    return static_cast<int64_t>(value >> 1) ^ -static_cast<int64_t>(value & 1);
  }
  int32_t signed_varint32() {
    const int64_t value = signed_varint();
    if (value < INT32_MIN || value > INT32_MAX) return fail(), 0;
    return static_cast<int32_t>(value);
  }
  float real() {
    uint32_t bits = 0;
    for (int shift = 0; shift < 32; shift += 8) bits |= static_cast<uint32_t>(byte()) << shift;
    return std::bit_cast<float>(bits);
  }
  std::string_view text() {
    const uint64_t size = varint();
    if (size > rest_.size()) return fail(), std::string_view{};
    const std::string_view value = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return value;
  }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace dateline

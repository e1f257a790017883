// Appends JSON (RFC 8259) to a string that the caller reuses. Valid UTF-8 always: invalid bytes
// become U+FFFD; control characters, DEL and C1 included, are escaped, so that a terminal never
// obeys them.
//
// Commas are the writer's business: begin, key, value, end. Not thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace dateline::cli {

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  // `name` is one of ours: plain ASCII that needs no escape. Keys are half of what is written, so
  // one that is known when Dateline is built is written in one piece.
  void key(std::string_view name);
  template <size_t N>
  void key(const char (&name)[N]);

  void string(std::string_view text);
  void number(uint64_t value);
  void number(double value);
  void number(float value);  // the shortest digits that give the float back: 0.85, not 0.85000002
  void boolean(bool value) { raw(value ? "true" : "false"); }
  void null() { raw("null"); }
  void raw(std::string_view json);  // a value that is JSON already

  void field(std::string_view name, std::string_view text) { key(name), string(text); }
  void field(std::string_view name, uint64_t value) { key(name), number(value); }
  template <size_t N>
  void field(const char (&name)[N], std::string_view text) {
    key(name), string(text);
  }
  template <size_t N>
  void field(const char (&name)[N], uint64_t value) {
    key(name), number(value);
  }

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();

  std::string& out_;
  bool needs_comma_ = false;
};

template <size_t N>
void JsonWriter::key(const char (&name)[N]) {
  std::array<char, N + 5> piece;  // the name's last byte is its zero
  std::memcpy(piece.data(), ", \"", 3);
  std::memcpy(piece.data() + 3, name, N - 1);
  std::memcpy(piece.data() + N + 2, "\": ", 3);
  const size_t left_out = needs_comma_ ? 0 : 2;
  out_.append(piece.data() + left_out, piece.size() - left_out);
  needs_comma_ = false;
}

// `text` as a JSON string, quotes included.
void append_json_string(std::string& out, std::string_view text);

}  // namespace dateline::cli

// Appends JSON (RFC 8259) to a string that the caller reuses. Valid UTF-8 always: invalid bytes
// become U+FFFD; control characters, DEL and C1 included, are escaped, so that a terminal never
// obeys them.
//
// Commas are the writer's business: begin, key, value, end. What is written gathers in the writer
// and is in the string as soon as the outermost value ends, and at the latest when the writer does:
// an event is some sixty pieces, most of them a few bytes. Not thread-safe.
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
  ~JsonWriter() { hand_over(); }
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

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
  static constexpr size_t kRoom = 2048;

  // Where so many bytes may be written. REQUIRES: at most kRoom.
  char* room_for(size_t bytes) {
    if (filled_ + bytes > kRoom) hand_over();
    return gathered_.data() + filled_;
  }
  void put(std::string_view bytes);
  void put(char byte) {
    *room_for(1) = byte;
    ++filled_;
  }
  template <class Number>
  void put_number(Number value);
  void separate() {
    if (needs_comma_) put(", ");
    needs_comma_ = true;
  }
  void open(char bracket) {
    separate();
    put(bracket);
    needs_comma_ = false;
    ++depth_;
  }
  void close(char bracket) {
    put(bracket);
    needs_comma_ = true;
    --depth_;
    end_value();
  }
  void end_value() {
    if (depth_ == 0) hand_over();
  }
  void hand_over() {
    if (filled_ == 0) return;
    out_.append(gathered_.data(), filled_);
    filled_ = 0;
  }

  std::string& out_;
  bool needs_comma_ = false;
  size_t depth_ = 0;                  // of objects and arrays that are open
  size_t filled_ = 0;                 // of gathered_
  std::array<char, kRoom> gathered_;  // not in out_ yet
};

template <size_t N>
void JsonWriter::key(const char (&name)[N]) {
  const size_t comma = needs_comma_ ? 2 : 0;
  char* const to = room_for(N + 5);  // the name's last byte is its zero
  std::memcpy(to, ", ", 2);
  to[comma] = '"';
  std::memcpy(to + comma + 1, name, N - 1);
  std::memcpy(to + comma + N, "\": ", 3);
  filled_ += comma + N + 3;
  needs_comma_ = false;
}

// `text` as a JSON string, quotes included.
void append_json_string(std::string& out, std::string_view text);

}  // namespace dateline::cli

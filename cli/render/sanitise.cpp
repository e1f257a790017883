#include "cli/render/sanitise.h"

#include "cli/render/width.h"

namespace dateline::cli {
namespace {

bool is_dropped(char32_t c) {
  return c == 0x061C || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}

bool is_space(char32_t c) {
  return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x2028 || c == 0x2029 || c == 0x85;
}

bool is_valid(char32_t c) {
  return c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF);
}

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6);
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | c >> 12);
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | c >> 18);
    out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

void append_visible(std::string& out, char32_t c) {
  if (is_dropped(c)) return;
  if (c < 0x20) return append_utf8(out, 0x2400 + c);
  if (c == 0x7F) return append_utf8(out, 0x2421);
  const bool c1 = c >= 0x80 && c < 0xA0;
  append_utf8(out, c1 || !is_valid(c) ? 0xFFFD : c);
}

// The bytes of the words of plain ASCII, one blank between each two, that it begins with: nearly
// all.
size_t words_of_ascii(std::string_view text) {
  size_t end = 0;
  for (; end < text.size() && is_plain_ascii(text[end]); ++end)
    if (text[end] == ' ' && (end == 0 || text[end - 1] == ' ')) break;
  return end > 0 && text[end - 1] == ' ' ? end - 1 : end;
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool space = false;
  while (!text.empty()) {
    if (const size_t plain = words_of_ascii(text); plain > 0) {
      if (space && !out.empty()) out += ' ';
      space = false;
      out.append(text.substr(0, plain));
      text.remove_prefix(plain);
      continue;
    }
    const char32_t c = take_code_point(text);
    if (is_space(c)) {
      space = true;
      continue;
    }
    if (space && !out.empty()) out += ' ';
    space = false;
    append_visible(out, c);
  }
  return out;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const char32_t c = take_code_point(text);
    if (c == '\n' || c == '\t') {
      out += static_cast<char>(c);
    } else {
      append_visible(out, c);
    }
  }
  return out;
}

}  // namespace dateline::cli

#include "extractor/readers/encoding.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include "extractor/model/utf8.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr size_t kDeclarationWithin = 16384;

// 0x80 to 0x9F; the five that Windows-1252 leaves out are U+FFFD.
constexpr std::array<uint16_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

void append_code_point(uint16_t code, std::string& out) {
  if (code < 0x800) {
    out.push_back(static_cast<char>(0xC0U | (code >> 6U)));
  } else {
    out.push_back(static_cast<char>(0xE0U | (code >> 12U)));
    out.push_back(static_cast<char>(0x80U | ((code >> 6U) & 0x3FU)));
  }
  out.push_back(static_cast<char>(0x80U | (code & 0x3FU)));
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<uint8_t>(c);
    if (byte < 0x80) {
      text.push_back(c);
    } else {
      append_code_point(byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte, text);
    }
  }
  return text;
}

// Closes an iconv descriptor.
class Converter {
 public:
  explicit Converter(const std::string& charset) : handle_(iconv_open("UTF-8", charset.c_str())) {}
  ~Converter() {
    if (known()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  [[nodiscard]] bool known() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  std::string convert(std::string& bytes) {
    std::string text;
    char* in = bytes.data();
    size_t left = bytes.size();
    while (left > 0) {
      std::array<char, 16384> buffer{};
      char* out = buffer.data();
      size_t room = buffer.size();
      const size_t outcome = iconv(handle_, &in, &left, &out, &room);
      text.append(buffer.data(), buffer.size() - room);
      if (outcome == static_cast<size_t>(-1) && errno != E2BIG) skip_bad_byte(in, left, text);
    }
    return text;
  }

 private:
  static void skip_bad_byte(char*& in, size_t& left, std::string& text) {
    if (left == 0) return;
    text.append(kReplacement);
    ++in;
    --left;
  }

  iconv_t handle_;
};

std::string mended(std::string_view text) {
  return to_valid_utf8(text);
}

// iconv is trusted with nothing: what it calls UTF-8 is looked at too.
bool convert_from(const std::string& charset, std::string& bytes, std::string& text) {
  Converter converter(charset);
  if (!converter.known()) return false;
  text = mended(converter.convert(bytes));
  return true;
}

size_t code_points_past_ascii(std::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(),
                                           [](char c) { return static_cast<uint8_t>(c) >= 0xC0; }));
}

// Mostly right UTF-8 with dirt in it stays UTF-8; else every byte is a letter of Windows-1252.
std::string from_damaged(std::string_view bytes) {
  size_t replaced = 0;
  std::string text = to_valid_utf8(bytes, replaced);
  const size_t right = code_points_past_ascii(text) - replaced;
  return right > replaced ? text : from_windows_1252(bytes);
}

bool is_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(),
                     [](char c) { return static_cast<uint8_t>(c) < 0x80; });
}

// Encodings in which all bytes look like ASCII, so that being valid UTF-8 proves nothing.
bool is_seven_bit(std::string_view charset) {
  return starts_with_any_case(charset, "iso-2022-") || starts_with_any_case(charset, "utf-7") ||
         starts_with_any_case(charset, "hz-gb");
}

// Pages that say Latin-1 mean Windows-1252 (WHATWG Encoding Standard), and a page whose declaration
// can be read as ASCII is not UTF-16.
bool means_windows_1252(std::string_view charset) {
  return contains_any_case(charset, "8859-1") || contains_any_case(charset, "ascii") ||
         contains_any_case(charset, "1252") || contains_any_case(charset, "latin1") ||
         starts_with_any_case(charset, "utf");
}

std::string without_mark(std::string text) {
  if (text.compare(0, kUtf8Mark.size(), kUtf8Mark) == 0) text.erase(0, kUtf8Mark.size());
  return text;
}

std::string charset_after(std::string_view text, std::string_view key) {
  const auto at = std::search(text.begin(), text.end(), key.begin(), key.end(),
                              [](char c, char wanted) { return ascii_lower(c) == wanted; });
  if (at == text.end()) return {};
  std::string_view rest = text.substr(static_cast<size_t>(at - text.begin()) + key.size());
  while (!rest.empty() && (is_ascii_space(rest.front()) || rest.front() == '=' ||
                           rest.front() == '"' || rest.front() == '\''))
    rest.remove_prefix(1);
  return std::string(rest.substr(0, std::min<size_t>(rest.find_first_of("\"'; \t\r\n/>?"), 40)));
}

// The page's own, not that of a script it loads.
std::string charset_of_meta(std::string_view page) {
  constexpr std::string_view kMeta = "<meta";
  for (size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    const std::string_view tag = page.substr(at, page.find('>', at) - at);
    if (!starts_with_any_case(tag, kMeta)) continue;
    std::string charset = charset_after(tag, "charset=");
    if (!charset.empty()) return charset;
  }
  return {};
}

}  // namespace

std::string_view wide_charset(std::string_view bytes) {
  using namespace std::string_view_literals;
  struct Start {
    std::string_view bytes;
    std::string_view charset;
  };
  static constexpr std::array<Start, 8> kStarts = {{{"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                                    {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                                                    {"<\0\0\0"sv, "UTF-32LE"},
                                                    {"\0\0\0<"sv, "UTF-32BE"},
                                                    {"\xFF\xFE"sv, "UTF-16LE"},
                                                    {"\xFE\xFF"sv, "UTF-16BE"},
                                                    {"<\0"sv, "UTF-16LE"},
                                                    {"\0<"sv, "UTF-16BE"}}};
  for (const Start& start : kStarts)
    if (bytes.substr(0, start.bytes.size()) == start.bytes) return start.charset;
  return {};
}

std::string decode(std::string bytes, std::string_view declared) {
  std::string text;
  const std::string_view wide = wide_charset(bytes);
  if (!wide.empty() && convert_from(std::string(wide), bytes, text)) return without_mark(text);
  if (bytes.compare(0, kUtf8Mark.size(), kUtf8Mark) == 0) return mended(bytes.substr(3));
  if (is_seven_bit(declared) && is_ascii(bytes) && convert_from(std::string(declared), bytes, text))
    return text;
  if (is_valid_utf8(bytes)) return bytes;
  if (!declared.empty() && !means_windows_1252(declared) &&
      convert_from(std::string(declared), bytes, text))
    return text;
  return from_damaged(bytes);
}

std::string declared_charset(std::string_view page) {
  page = page.substr(0, kDeclarationWithin);
  std::string charset = charset_of_meta(page);
  if (charset.empty()) charset = charset_after(page, "charset=");
  return charset.empty() && starts_with_any_case(page, "<?xml") ? charset_after(page, "encoding=")
                                                                : charset;
}

std::string normalised(std::string text) {
  constexpr std::string_view kSoftHyphen = "\xC2\xAD";
  const bool plain = text.find('\r') == std::string::npos && text.find('\0') == std::string::npos &&
                     text.find(kSoftHyphen) == std::string::npos;
  if (plain) return text;
  size_t kept = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\0') continue;
    if (text.compare(i, kSoftHyphen.size(), kSoftHyphen) == 0) {
      ++i;
      continue;
    }
    const bool half_of_crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (!half_of_crlf) text[kept++] = text[i] == '\r' ? '\n' : text[i];
  }
  text.resize(kept);
  return text;
}

}  // namespace dateline

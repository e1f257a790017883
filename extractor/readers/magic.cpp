#include "extractor/readers/magic.h"

#include <algorithm>

#include "extractor/readers/encoding.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

struct Magic {
  std::string_view bytes;
  const char* kind;
};

constexpr Magic kMagics[] = {
    {"\xFF\xD8\xFF"sv, "a JPEG image"},
    {"\x89PNG\r\n\x1A\n"sv, "a PNG image"},
    {"GIF8"sv, "a GIF image"},
    {"7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive"},
    {"\x7F"
     "ELF"sv,
     "a program"},
    {"SQLite format 3\0"sv, "an SQLite database"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old office document"},
    {"OggS"sv, "an Ogg recording"},
    {"ID3\x03"sv, "an MP3 recording"},
    {"ID3\x04"sv, "an MP3 recording"},
    {"{\\rtf"sv, "an RTF document"},
};

// Control characters that no encoding of text is full of: neither white space nor the escape of
// ISO 2022.
bool is_no_text(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != 0x1B;
}

// One now and then is dirt in a text; many are another kind of file.
bool has_too_many_controls(std::string_view head) {
  const auto controls = std::count_if(head.begin(), head.end(), is_no_text);
  return controls > 0 && static_cast<size_t>(controls) * 100 > head.size();
}

}  // namespace

std::string binary_kind(std::string_view head) {
  for (const auto& magic : kMagics)
    if (head.substr(0, magic.bytes.size()) == magic.bytes) return magic.kind;
  if (head.size() >= 12 && head.substr(0, 4) == "RIFF") return "an image, a sound or a film (RIFF)";
  if (!wide_charset(head).empty()) return {};
  return has_too_many_controls(head) ? "a binary file" : std::string();
}

}  // namespace dateline

#include "extractor/readers/encoding.h"

#include <catch2/catch.hpp>

#include "tests/readers/files.h"

namespace dateline::test {

using namespace std::string_literals;

TEST_CASE("bytes of many encodings become UTF-8") {
  struct Row {
    std::string bytes;
    const char* declared;
    const char* text;
  };
  const Row rows[] = {
      {"plain", "", "plain"},
      {"\xEF\xBB\xBF"
       "caf\xC3\xA9",
       "", "caf\xC3\xA9"},
      {"\xFF\xFE"
       "c\0\xE9\0"s,
       "", "c\xC3\xA9"},
      {"\xFE\xFF\0c\0\xE9"s, "", "c\xC3\xA9"},
      {"caf\xE9", "", "caf\xC3\xA9"},
      {"\x93quoted\x94 \x80", "", "\xE2\x80\x9Cquoted\xE2\x80\x9D \xE2\x82\xAC"},
      {"bad \x81 byte", "", "bad \xEF\xBF\xBD byte"},
      {"caf\xE9 \x92", "iso-8859-1", "caf\xC3\xA9 \xE2\x80\x99"},
      {"caf\xC3\xA9", "iso-8859-1", "caf\xC3\xA9"},
      {"\xCF\xF0\xE8", "windows-1251", "\xD0\x9F\xD1\x80\xD0\xB8"},
      {"\x83\x65", "Shift_JIS", "\xE3\x83\x86"},
      {"\x1B$B%F\x1B(B", "ISO-2022-JP", "\xE3\x83\x86"},
      {"caf\xE9", "no-such-charset", "caf\xC3\xA9"},
      {"\xC3\xA9 \xC3\xA9 \xE2\x80\x99 \xFF", "utf-8",
       "\xC3\xA9 \xC3\xA9 \xE2\x80\x99 \xEF\xBF\xBD"},
      {"\xEF\xBB\xBF\xFF", "", "\xEF\xBF\xBD"},
      {"", "", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.bytes, row.declared);
    CHECK(decode(row.bytes, row.declared) == row.text);
  }
}

TEST_CASE("a page says its charset") {
  CHECK(declared_charset("<meta charset=\"koi8-r\">") == "koi8-r");
  CHECK(declared_charset("<meta charset=koi8-r>") == "koi8-r");
  CHECK(declared_charset("<META http-equiv='Content-Type' CONTENT='text/html; CHARSET=EUC-JP'>") ==
        "EUC-JP");
  CHECK(declared_charset("<?xml version=\"1.0\" encoding=\"big5\"?>") == "big5");
  CHECK(declared_charset("<p>no word of it</p>").empty());
  CHECK(declared_charset("<meta charset=").empty());
}

TEST_CASE("line ends become one, NULs go, the rest stays") {
  CHECK(normalised("a\r\nb\rc\nd") == "a\nb\nc\nd");
  CHECK(normalised("a\0b\r\0\n"s) == "ab\n\n");
  CHECK(normalised("Mit\xC2\xADtel\xC2\xAD\xC3\xA4") == "Mittel\xC3\xA4");
  CHECK(normalised("e\xCC\x81 \xC2\xA0 \xE2\x80\x8B") == "e\xCC\x81 \xC2\xA0 \xE2\x80\x8B");
}

TEST_CASE("wide encodings are known by their mark or by how they write \"<\"") {
  CHECK(wide_charset("\xFF\xFEx\0"s) == "UTF-16LE");
  CHECK(wide_charset("\xFE\xFF\0x"s) == "UTF-16BE");
  CHECK(wide_charset("\xFF\xFE\0\0x\0\0\0"s) == "UTF-32LE");
  CHECK(wide_charset("<\0?\0"s) == "UTF-16LE");
  CHECK(wide_charset("\0<\0?"s) == "UTF-16BE");
  CHECK(wide_charset("\0\0\0<"s) == "UTF-32BE");
  CHECK(wide_charset("<p>").empty());
  CHECK(wide_charset("").empty());
  CHECK(decode("\0\0\xFE\xFF\0\0\0\xE9"s, "") == "\xC3\xA9");
}

TEST_CASE("files in UTF-16 are read in every format") {
  const auto utf16 = [](const std::string& ascii) {
    std::string bytes = "\xFF\xFE";
    for (const char c : ascii) bytes += {c, '\0'};
    return bytes;
  };
  CHECK(read_one("a.txt", utf16("Title: T\n\nText.")).title == "T");
  CHECK(read_one("a.jsonl", utf16("{\"text\": \"Text.\"}\n")).text == "Text.");
  CHECK(read_one("a.dat", utf16("<!DOCTYPE html><p>Some text.</p>")).text == "Some text.");
}

}  // namespace dateline::test

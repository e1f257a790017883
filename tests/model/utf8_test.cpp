#include "extractor/model/utf8.h"

#include <catch2/catch.hpp>

namespace dateline::test {

TEST_CASE("valid UTF-8 is told from what is not, and mended") {
  struct Row {
    std::string text;
    std::string mended;
    size_t replaced;
  };
  const std::string fffd = "\xEF\xBF\xBD";
  const Row rows[] = {
      {"", "", 0},
      {"plain ascii, longer than eight", "plain ascii, longer than eight", 0},
      {"caf\xC3\xA9", "caf\xC3\xA9", 0},
      {"\xE2\x80\x99", "\xE2\x80\x99", 0},
      {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80", 0},
      {"\xF4\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF", 0},
      {"caf\xE9", "caf" + fffd, 1},
      {"\x80", fffd, 1},
      {"\xC0\xAF", fffd + fffd, 2},
      {"\xC1\xBF", fffd + fffd, 2},
      {"\xE0\x80\x80", fffd + fffd + fffd, 3},
      {"\xED\xA0\x80", fffd + fffd + fffd, 3},
      {"\xF4\x90\x80\x80", fffd + fffd + fffd + fffd, 4},
      {"\xF5\x80", fffd + fffd, 2},
      // The rows of the Unicode standard's table of maximal subparts.
      {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", fffd + fffd + fffd + fffd + "A", 4},
      {"\xF0\x9F\x98", fffd, 1},
      {"abcdefgh\xFFijklmnop", "abcdefgh" + fffd + "ijklmnop", 1},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    size_t replaced = 99;
    CHECK(to_valid_utf8(row.text, replaced) == row.mended);
    CHECK(replaced == row.replaced);
    CHECK(to_valid_utf8(row.text) == row.mended);
    CHECK(is_valid_utf8(row.text) == (row.replaced == 0));
    CHECK(is_valid_utf8(row.mended));
  }
}

TEST_CASE("code points are counted") {
  const std::string text = "a\xC3\xA9\xE2\x80\x99\xF0\x9F\x98\x80z";
  CodePointCounter counter(text);
  CHECK(counter.at(0) == 0);
  CHECK(counter.at(1) == 1);
  CHECK(counter.at(3) == 2);
  CHECK(counter.at(6) == 3);
  CHECK(counter.at(10) == 4);
  CHECK(counter.at(11) == 5);
  CHECK(counter.at(3) == 2);
  CHECK(counter.at(3) == 2);
  CHECK(counter.at(1000) == 5);
}

TEST_CASE("code points are counted alike in short and long stretches") {
  std::string text;
  for (int i = 0; i < 9; ++i) text += "a\xC3\xA9\xE2\x80\x99xyz\xF0\x9F\x98\x80";
  CodePointCounter steps(text);
  for (uint32_t end = 0; end <= text.size(); ++end)
    CHECK(CodePointCounter(text).at(end) == steps.at(end));
}

}  // namespace dateline::test

#include <catch2/catch.hpp>

#include "extractor/readers/reader_table.h"
#include "tests/readers/files.h"

namespace dateline::test {

TEST_CASE("a wire of ANPA 1312") {
  const Document story = read_one(
      "a.tst",
      "\x16\x16\x01z6715\x1F-----\r\nr z\x13\x11 BC-Bridge-Opens   03-21 0120\r\n"
      "\x02^BC-Bridge-Opens,120<\r\n^New bridge opens in Calder<\r\n^Eds: Updates.<\r\n"
      "^By ANN VALE=\r\n^Staff Writer=\r\n\t   CALDER (PW) _ The ``new'' bridge opened on\r\n"
      "Monday. \r\n\t   It had been shut.\r\n\r\n\t   \x03PW-WF-03-21-22 0615GMT<\r\n\x04");
  CHECK(story.title == "New bridge opens in Calder");
  CHECK(story.authors == std::vector<std::string>{"ANN VALE"});
  CHECK(story.source == "PW");
  CHECK(format_moment(story.published.value()) == "2022-03-21T06:15");
  CHECK(story.text ==
        "CALDER (PW) \xE2\x80\x94 The \"new\" bridge opened on Monday.\n\nIt had been shut.");
}

TEST_CASE("a wire of IPTC 7901") {
  const Document story = read_one(
      "a.txt",
      "pwa0062 4 i 211  pwi 061\r\n\r\nCalder-transport/\r\nNew bridge opens =\r\n\r\n"
      "   Calder (pwi) - The new bridge\r\nopened on Monday.\r\n\r\n   It had been shut.\r\n\r\n"
      "210615 GMT Mar 22\r\n");
  CHECK(story.title == "New bridge opens");
  CHECK(story.source == "pwi");
  CHECK(format_moment(story.published.value()) == "2022-03-21T06:15");
  CHECK(story.text == "Calder (pwi) - The new bridge opened on Monday.\n\nIt had been shut.");
}

TEST_CASE("a wire that ends before its header does is an error") {
  Input input{"input", "", "", ByteStream(std::string("\xFE\xFF"))};
  size_t errors = 0;
  kTextWireReader.read(input, {}, [&](const ReadItem& item) {
    errors += item.document ? 0 : 1;
    return true;
  });
  CHECK(errors == 1);
}

}  // namespace dateline::test

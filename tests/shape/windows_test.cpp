#include "extractor/shape/windows.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "extractor/extractor.h"
#include "extractor/model/edtf.h"
#include "extractor/model/utf8.h"

using namespace dateline;

TEST_CASE("a short text is one window", "[windows]") {
  CHECK(first_window("", 8).empty());
  CHECK(first_window("12345678", 8) == "12345678");
}

TEST_CASE("a long text is cut at a line, a space, or between characters", "[windows]") {
  CHECK(first_window("one two\nthree four", 12) == "one two\n");
  CHECK(first_window("one two three four", 12) == "one two ");
  CHECK(first_window("a\nbcdefghijklmno", 12) == "a\nbcdefghijk");
  CHECK(first_window("aaa\xe2\x80\x94", 4) == "aaa");
  CHECK(first_window("aaa\xe2\x80\x94", 5) == "aaa");
}

TEST_CASE("an outsize text is read whole, offsets and ids included", "[windows]") {
  const auto extractor = Extractor::create();
  REQUIRE(extractor);
  const std::string filler = "X" + std::string(1000, 'x') + ".";
  Document document;
  document.id = "long";
  while (document.text.size() < 3 * kWindowBytes)
    document.text += "\u201cThey met on May 3, 1999.\u201d\n" + filler + "\n";
  Scratch scratch;
  std::vector<Timex3> timexes;
  extractor->tag(document, scratch, timexes);
  REQUIRE(timexes.size() > 700);
  for (const Timex3& t : timexes)
    REQUIRE(document.text.substr(t.span.begin, t.span.size()) == "May 3, 1999");
  std::vector<std::string> by_pieces;
  size_t pieces = 0;
  extractor->tag(document, scratch, [&](const std::vector<Timex3>& found) {
    for (const Timex3& t : found) by_pieces.push_back(std::to_string(t.span.begin) + t.value);
    ++pieces;
  });
  CHECK(pieces > 1);
  REQUIRE(by_pieces.size() == timexes.size());
  for (size_t i = 0; i < timexes.size(); ++i)
    REQUIRE(by_pieces[i] == std::to_string(timexes[i].span.begin) + timexes[i].value);
  std::vector<Event> events;
  extractor->extract(document, scratch, events);
  REQUIRE(events.size() == timexes.size());
  CodePointCounter points(document.text);
  for (size_t i = 0; i < events.size(); ++i) {
    REQUIRE(events[i].date_phrase.begin == points.at(timexes[i].span.begin));
    if (i > 0) REQUIRE(events[i].id != events[i - 1].id);
  }
}

TEST_CASE("every window hangs on the dateline of the whole, and is judged by its publication",
          "[windows]") {
  const auto extractor = Extractor::create();
  REQUIRE(extractor);
  Document document;
  document.published = parse_moment("2024-05-15");  // a Wednesday
  document.text = "KYIV, May 13 (Reuters) \xe2\x80\x94 The bridge fell on Sunday.\n";
  const std::string told = "The bridge opened yesterday. A bank will close on Tuesday.\n";
  const std::string filler = std::string(1000, 'x') + ".\n";
  while (document.text.size() < 2 * kWindowBytes) document.text += filler;
  document.text += "LIMA, May 2 \xe2\x80\x94 A road was closed on Monday.\n" + told;
  Scratch scratch;
  std::vector<Event> events;
  extractor->extract(document, scratch, events);
  Document short_one = document;
  short_one.text.erase(std::remove(short_one.text.begin(), short_one.text.end(), 'x'),
                       short_one.text.end());
  std::vector<Event> whole;
  extractor->extract(short_one, scratch, whole);
  REQUIRE(events.size() == 4);
  REQUIRE(whole.size() == events.size());
  CHECK(to_edtf(events[2].when) == "2024-05-12");
  for (size_t i = 0; i < events.size(); ++i) {
    CHECK(to_edtf(events[i].when) == to_edtf(whole[i].when));
    CHECK(events[i].status == whole[i].status);
  }
}

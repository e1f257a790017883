#include "extractor/shape/windows.h"

#include <catch2/catch.hpp>
#include <string>

#include "extractor/extractor.h"
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

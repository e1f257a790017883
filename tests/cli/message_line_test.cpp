#include "cli/console/message_line.h"

#include <catch2/catch.hpp>

using dateline::cli::message_line;

TEST_CASE("A message is one line, whatever is in it") {
  CHECK(message_line("a cell\n\x1b[31m: is no date") == "a cell ␛[31m: is no date");
  CHECK(message_line("") == "");
}

TEST_CASE("Of a message without end the beginning and the end are told") {
  const std::string told = message_line("event_id \"" + std::string(5'000'000, 'a') + "\": no id");
  CHECK(told.size() < 2100);
  CHECK(told.substr(0, 12) == "event_id \"aa");
  CHECK(told.substr(told.size() - 9) == "a\": no id");
  const std::string whole(2000, 'b');
  CHECK(message_line(whole) == whole);
}

TEST_CASE("No character of a message is cut in two") {
  for (size_t shift = 0; shift < 3; ++shift) {
    std::string text(shift, 'a');
    for (int i = 0; i < 2000; ++i) text += "…";
    const std::string told = message_line(text);
    const size_t gap = told.find(" [...] ");
    REQUIRE(gap != std::string::npos);
    CHECK((gap - shift) % 3 == 0);
    CHECK((told.size() - gap - 7) % 3 == 0);
  }
}

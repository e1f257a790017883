#include "cli/render/table.h"

#include <catch2/catch.hpp>

using namespace dateline::cli;

TEST_CASE("Columns align by what is seen") {
  Table table({"name", ">n", "note"});
  table.add({"東京", "7", "a"});
  table.add({"Zürich", "12", ""});
  CHECK(table.text(Style{}) == "name     n  note\n東京     7  a\nZürich  12\n");
}

TEST_CASE("A wide column gives way to the one after it, an id does not") {
  Table table({"id", "source", "title"});
  table.add({"0123456789abcdef", "The Courier of the Northern Harbours", "Bridge reopens at last"});
  Style narrow;
  narrow.width = 56;
  CHECK(table.text(narrow) ==
        "id                source            title\n"
        "0123456789abcdef  The Courier of …  Bridge reopens at l…\n");
}

TEST_CASE("What is too long ends in an ellipsis") {
  CHECK(shortened("abcdef", 6) == "abcdef");
  CHECK(shortened("abcdefg", 6) == "abcde…");
  CHECK(shortened("東京東京", 5) == "東京…");
}

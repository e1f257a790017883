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

TEST_CASE("On a phone a row goes on below") {
  Table table({"article", "published", ">events", "source", "title"});
  table.add(
      {"0123456789abcdef", "2022-05-04T10:00", "12", "The Courier", "Bridge reopens at last"});
  Style phone;
  phone.width = 40;
  CHECK(table.text(phone) ==
        "article           published\n"
        "  events  source\n"
        "  title\n"
        "0123456789abcdef  2022-05-04T10:00\n"
        "      12  The Courier\n"
        "  Bridge reopens at last\n");
}

TEST_CASE("What is too long ends in an ellipsis") {
  CHECK(shortened("abcdef", 6) == "abcdef");
  CHECK(shortened("abcdefg", 6) == "abcde…");
  CHECK(shortened("東京東京", 5) == "東京…");
}

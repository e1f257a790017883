#include "cli/render/width.h"

#include <catch2/catch.hpp>

#include "cli/render/wrap.h"

using namespace dateline::cli;

TEST_CASE("Columns, not bytes") {
  CHECK(column_width("plain") == 5);
  CHECK(column_width("Zürich") == 6);
  CHECK(column_width("東京") == 4);
  CHECK(column_width("e\u0301") == 1);
  CHECK(column_width("🙂") == 2);
  CHECK(column_width("한국") == 4);
  CHECK(column_width("\xFF") == 1);
}

TEST_CASE("Lines break at spaces and never inside a word") {
  std::string out;
  append_wrapped(out, "- ", "one two three four", 2, 10);
  CHECK(out == "- one two\n  three\n  four\n");
  out.clear();
  append_wrapped(out, "- ", "incomprehensibilities here", 2, 10);
  CHECK(out == "- incomprehensibilities\n  here\n");
  out.clear();
  append_wrapped(out, "", "東京 東京 東京", 0, 9);
  CHECK(out == "東京 東京\n東京\n");
}

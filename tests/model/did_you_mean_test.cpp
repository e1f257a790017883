#include "extractor/model/did_you_mean.h"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("Edit distance counts a swap once") {
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("diff", "diff") == 0);
  CHECK(edit_distance("dfif", "diff") == 1);
  CHECK(edit_distance("timlin", "timeline") == 2);
}

TEST_CASE("Only what is near is suggested") {
  const std::vector<std::string> names = {"ingest",        "timeline", "diff",
                                          "Harbor Ledger", "--from",   "--format"};
  CHECK(closest("injest", names) == "ingest");
  CHECK(closest("TIMELINES", names) == "timeline");
  CHECK(closest("Harbour Ledger", names) == "Harbor Ledger");
  CHECK(closest("--forma", names) == "--format");
  CHECK(closest("--form", names) == "--format");
  CHECK(closest("--fron", names) == "--from");
  CHECK_FALSE(closest("bake", names));
  CHECK_FALSE(closest("", names));
  CHECK(did_you_mean("dif", names) == "; did you mean `diff`?");
  CHECK(did_you_mean("dif", names, '\'') == "; did you mean 'diff'?");
}

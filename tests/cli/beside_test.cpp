#include "cli/render/beside.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

std::string beside(std::string_view left, std::string_view right, size_t at) {
  std::string out;
  cli::append_beside(out, left, right, at);
  return out;
}

}  // namespace

TEST_CASE("Two texts stand beside each other, whichever is longer") {
  CHECK(beside("a\nbb\n", "x\n", 4) == "a   x\nbb\n");
  CHECK(beside("a\n", "x\ny\n", 4) == "a   x\n    y\n");
  CHECK(beside("", "", 4).empty());
}

TEST_CASE("Columns are counted, not bytes, and a line that is too long stands alone") {
  CHECK(beside("東京\n", "x\n", 6) == "東京  x\n");
  CHECK(beside("too long\nb\n", "x\n", 4) == "too long\nb   x\n");
}

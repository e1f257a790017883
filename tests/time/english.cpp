#include "tests/time/english.h"

#include <catch2/catch.hpp>

namespace dateline::times {

const LocalePack& english() {
  static const auto pack = load_pack(embedded_english());
  REQUIRE(pack);
  return **pack;
}

}  // namespace dateline::times

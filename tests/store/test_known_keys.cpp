#include <catch2/catch.hpp>
#include <string>

#include "store/database/known_keys.h"

using namespace dateline;

TEST_CASE("a filter has every key that was added, and hardly any other", "[known_keys]") {
  constexpr int kKeys = 300000;  // so that it grows
  KeyFilter filter;
  CHECK_FALSE(filter.may_hold("key"));
  for (int i = 0; i < kKeys; ++i) filter.add("key " + std::to_string(i));
  int held = 0;
  int wrongly = 0;
  for (int i = 0; i < kKeys; ++i) held += filter.may_hold("key " + std::to_string(i)) ? 1 : 0;
  for (int i = 0; i < kKeys; ++i) wrongly += filter.may_hold("other " + std::to_string(i)) ? 1 : 0;
  CHECK(held == kKeys);
  CHECK(wrongly < kKeys / 50);
}

TEST_CASE("before they are read, any key may be there", "[known_keys]") {
  const KnownKeys known;
  CHECK(known.may_hold_article("12345678"));
  CHECK(known.may_hold_in_copies("S12345678"));
}

#include <catch2/catch.hpp>
#include <random>

#include "store/format/word_filter.h"

using namespace dateline;

namespace {

std::vector<uint32_t> terms(std::mt19937& random, size_t count) {
  std::vector<uint32_t> some(count);
  for (uint32_t& term : some) term = static_cast<uint32_t>(random());
  return some;
}

}  // namespace

TEST_CASE("a filter lets every term of its event through, and few others", "[word filter]") {
  std::mt19937 random(5);
  std::vector<std::vector<uint32_t>> events;
  std::string bytes;
  for (const size_t count : {30, 1, 3, 200, 28, 0}) {
    events.push_back(terms(random, count));
    append_word_filter(events.back(), bytes);
  }
  const WordFilters filters(bytes);
  REQUIRE(filters.size() == events.size());
  size_t passed = 0;
  for (size_t event = 0; event < events.size(); ++event) {
    for (const uint32_t term : events[event]) REQUIRE(filters.may_have(event, term));
    for (const uint32_t other : terms(random, 1000)) passed += filters.may_have(event, other);
  }
  CHECK(passed < 600);  // of 6,000
}

TEST_CASE("where there is no filter every event may have a word", "[word filter]") {
  CHECK(WordFilters("").size() == 0);
  CHECK(WordFilters("").may_have(0, 7));
  std::string bytes;
  append_word_filter({1, 2, 3}, bytes);
  CHECK(WordFilters(bytes).may_have(1, 7));
  for (size_t size = 0; size < bytes.size(); ++size)  // damaged
    (void)WordFilters(bytes.substr(0, size)).may_have(0, 1);
}

TEST_CASE("a filter is the same bytes in every version", "[word filter]") {
  std::string bytes;
  append_word_filter({1, 2, 3, 70000, 0xFFFFFFFF, 12345678}, bytes);
  append_word_filter({9, 4000000000U}, bytes);
  CHECK(bytes == "\x06\x42\x22\xa2\xb0\x26\x31\x02\x25\x60");
}

#include <catch2/catch.hpp>

#include "store/store.h"
#include "tests/store/samples.h"
#include "tests/store/stores.h"

using namespace dateline;

namespace {

Event told(uint64_t id, const std::string& headline) {
  return samples::event(id, samples::on(samples::day(2022, 2, 24)), headline);
}

size_t count_about(const Store& store, const std::string& words) {
  Query query;
  query.about = words;
  return samples::all_events(store, query).size();
}

}  // namespace

TEST_CASE("what an article no longer tells leaves the index of words when the store is compacted",
          "[postings]") {
  Store store = samples::memory_store();
  const Document kept = samples::article("https://e.example/1", "Text.");
  const Document revised = samples::article("https://e.example/2", "Text.");
  REQUIRE(store.put(kept, {told(1, "Glacier melts")}, "r1"));
  REQUIRE(store.put(revised, {told(2, "Glacier calves")}, "r1"));
  CHECK(store.check()->stale_postings == 0);

  REQUIRE(store.put(revised, {told(3, "Lighthouse reopens")}, "r2"));
  CHECK(store.check()->stale_postings == 2);  // glacier, calves
  CHECK(store.check()->problems == std::vector<std::string>{});

  REQUIRE(store.compact());
  CHECK(store.check()->stale_postings == 0);
  CHECK(store.check()->problems == std::vector<std::string>{});
  CHECK(count_about(store, "glacier") == 1);
  CHECK(count_about(store, "calves") == 0);
  CHECK(count_about(store, "lighthouse") == 1);
}

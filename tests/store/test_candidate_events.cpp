#include <catch2/catch.hpp>
#include <string>

#include "store/candidate_events.h"
#include "store/store.h"
#include "tests/store/samples.h"
#include "tests/store/temporary_folder.h"

using namespace dateline;

namespace {

// Two hundred articles of two events in tables; one of them tells of a glacier, eight of an otter
// in the later year, eight of a heron in the earlier one.
void fill(const std::string& folder) {
  auto store = Store::open(folder, Store::Mode::write);
  REQUIRE(store);
  store->gather();
  for (uint64_t i = 1; i <= 200; ++i) {
    const std::string headline = i == 77       ? "Glacier melts"
                                 : i % 25 == 0 ? "Otter returns"
                                               : "Mayor speaks";
    const std::string earlier = i % 25 == 1 ? "Heron nests" : "Ferry sails again";
    const Event event = samples::event(i, samples::on(samples::year(2022)), headline);
    const Event other = samples::event(1000 + i, samples::on(samples::year(2021)), earlier);
    const Document article = samples::article("https://e.example/" + std::to_string(i), "T");
    REQUIRE(store->put(article, {event, other}, "r"));
  }
  REQUIRE(store->flush());
}

SearchPlan plan_of(const Database& database, const std::string& words, size_t most = 0) {
  Query query;
  query.about = words;
  query.most = most;
  rocksdb::ManagedSnapshot snapshot(&database.db());
  auto plan = plan_search(database, snapshot.snapshot(), query, *About::parse(words));
  REQUIRE(plan);
  return *plan;
}

std::vector<std::string> keys_of(const Database& database, const std::string& words) {
  rocksdb::ManagedSnapshot snapshot(&database.db());
  const SearchPlan plan = plan_of(database, words);
  REQUIRE_FALSE(plan.is_walk());
  auto keys = candidate_keys(database, snapshot.snapshot(), plan, Query{}, *About::parse(words));
  REQUIRE(keys);
  return *keys;
}

// The ids of so many.
std::vector<uint64_t> first_of(const Store& store, const std::string& words, size_t most) {
  Query query;
  query.about = words;
  query.most = most;
  std::vector<uint64_t> ids;
  REQUIRE(store.visit(query, [&](const StoredEvent& event) {
    ids.push_back(event.event.id);
    return ids.size() != most;
  }));
  return ids;
}

}  // namespace

TEST_CASE("a rare word is looked up and a common one walked for, in a store just opened",
          "[candidates]") {
  const TemporaryFolder folder;
  fill(folder.path());
  const auto database = Database::open_for_reading(folder.path());
  REQUIRE(database);
  CHECK(keys_of(**database, "glacier").size() == 1);  // not the other event of its article
  CHECK(plan_of(**database, "mayor").is_walk());
}

TEST_CASE("the first few are walked for, and looked up where the walk does not come to them",
          "[candidates]") {
  const TemporaryFolder folder;
  fill(folder.path());
  const auto database = Database::open_for_reading(folder.path());
  REQUIRE(database);
  CHECK(plan_of(**database, "heron", 1).walk_first > 0);
  CHECK(plan_of(**database, "heron").walk_first == 0);
  CHECK(plan_of(**database, "glacier", 1).walk_first == 0);  // one alone is sooner looked up
  CHECK(plan_of(**database, "mayor", 1).is_walk());

  const auto store = Store::open(folder.path(), Store::Mode::read);
  REQUIRE(store);
  for (const char* words : {"heron", "otter", "glacier", "mayor"}) {
    INFO(words);
    const std::vector<uint64_t> all = first_of(*store, words, 0);
    REQUIRE_FALSE(all.empty());
    for (size_t most = 1; most <= all.size(); ++most)
      CHECK(first_of(*store, words, most) ==
            std::vector<uint64_t>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(most)));
  }
}

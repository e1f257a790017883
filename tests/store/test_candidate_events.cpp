#include <catch2/catch.hpp>
#include <string>

#include "store/candidate_events.h"
#include "store/store.h"
#include "tests/store/samples.h"
#include "tests/store/temporary_folder.h"

using namespace dateline;

namespace {

// Two hundred articles of two events in tables, one of which tells of a glacier.
void fill(const std::string& folder) {
  auto store = Store::open(folder, Store::Mode::write);
  REQUIRE(store);
  store->gather();
  for (uint64_t i = 1; i <= 200; ++i) {
    const std::string headline = i == 77 ? "Glacier melts" : "Mayor speaks";
    const Event event = samples::event(i, samples::on(samples::year(2022)), headline);
    const Event other =
        samples::event(1000 + i, samples::on(samples::year(2021)), "Ferry sails again");
    const Document article = samples::article("https://e.example/" + std::to_string(i), "T");
    REQUIRE(store->put(article, {event, other}, "r"));
  }
  REQUIRE(store->flush());
}

std::optional<std::vector<std::string>> candidates(const Database& database,
                                                   const std::string& words) {
  Query query;
  query.about = words;
  rocksdb::ManagedSnapshot snapshot(&database.db());
  auto keys = candidate_keys(database, snapshot.snapshot(), query, *About::parse(words));
  REQUIRE(keys);
  return *keys;
}

}  // namespace

TEST_CASE("a rare word is looked up and a common one walked for, in a store just opened",
          "[candidates]") {
  const TemporaryFolder folder;
  fill(folder.path());
  const auto database = Database::open_for_reading(folder.path());
  REQUIRE(database);
  const auto rare = candidates(**database, "glacier");
  REQUIRE(rare);
  CHECK(rare->size() == 1);  // not the other event of its article
  CHECK_FALSE(candidates(**database, "mayor"));
}

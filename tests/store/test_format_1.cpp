#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "store/store.h"
#include "tests/store/samples.h"
#include "tests/store/stores.h"
#include "tests/store/temporary_folder.h"

using namespace dateline;
using samples::all_events;
namespace fs = std::filesystem;

namespace {

// What the version that wrote the fixture put into it.
void expect_what_was_stored(const Store& store) {
  CHECK(store.stats()->articles == 3);
  CHECK(store.stats()->revisions == 4);
  const auto events = all_events(store);
  REQUIRE(events.size() == 9);
  CHECK(events.front().event.when == samples::on(samples::day(1973, 5, 4)));
  CHECK(events.back().event.when == samples::on(samples::day(2023, 6, 19)));
  Query query;
  query.about = "library";
  for (const StoredEvent& event : all_events(store, query))
    CHECK(event.source == "Plainfield Wire");
  CHECK_FALSE(all_events(store, query).empty());
  const auto revisions = store.revisions(events.back().article);
  REQUIRE(revisions);
  REQUIRE(revisions->size() == 2);
  CHECK(revisions->front().document.text.find("June 12, 2023") != std::string::npos);
}

}  // namespace

TEST_CASE("a store of format 1 is read as it is, and migrated by a writer", "[format 1]") {
  const TemporaryFolder folder;
  fs::copy(fs::path(DATELINE_FIXTURES) / "store" / "v1", folder.path());
  {
    const auto reader = Store::open(folder.path(), Store::Mode::read);
    REQUIRE(reader);
    expect_what_was_stored(*reader);
    CHECK(reader->stats()->schema == 1);
    CHECK(reader->runs()->empty());
  }
  {
    auto writer = Store::open(folder.path(), Store::Mode::write);
    REQUIRE(writer);
    CHECK(writer->migrated_from() == 1U);
    expect_what_was_stored(*writer);
    CHECK(writer->check()->problems == std::vector<std::string>{});
    const auto article = writer->find_article(all_events(*writer).front().article);
    REQUIRE(article);
    CHECK(*writer->foresee(*article, writer->stats()->rules) == PutOutcome::unchanged);
  }
  const auto again = Store::open(folder.path(), Store::Mode::write);
  REQUIRE(again);
  CHECK_FALSE(again->migrated_from());
  CHECK(again->stats()->schema == Store::kSchema);
  expect_what_was_stored(*again);
}

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

std::vector<uint64_t> about(const Store& store, const std::string& words) {
  Query query;
  query.about = words;
  std::vector<uint64_t> ids;
  for (const StoredEvent& event : all_events(store, query)) ids.push_back(event.event.id);
  return ids;
}

}  // namespace

TEST_CASE("a store of format 2 is read as it is, and its format raised by a writer", "[format 2]") {
  const TemporaryFolder folder;
  fs::copy(fs::path(DATELINE_FIXTURES) / "store" / "v2", folder.path());
  std::vector<uint64_t> told;
  {
    const auto reader = Store::open(folder.path(), Store::Mode::read);
    REQUIRE(reader);
    CHECK(reader->stats()->schema == 2);
    CHECK(all_events(*reader).size() == 9);
    told = about(*reader, "bridge");
    CHECK_FALSE(told.empty());
  }
  auto writer = Store::open(folder.path(), Store::Mode::write);
  REQUIRE(writer);
  CHECK(writer->migrated_from() == 2U);
  CHECK(writer->stats()->schema == Store::kSchema);
  CHECK(about(*writer, "bridge") == told);
  CHECK(writer->check()->problems == std::vector<std::string>{});

  const StoredEvent first = all_events(*writer).front();  // its article is written anew
  EventEdit edit;
  edit.headline = "Zeppelin moored";
  REQUIRE(writer->correct(first.event.id, edit));
  CHECK(about(*writer, "zeppelin") == std::vector{first.event.id});
  CHECK(about(*writer, "bridge").size() + 1 >= told.size());
  CHECK(writer->check()->problems == std::vector<std::string>{});
}

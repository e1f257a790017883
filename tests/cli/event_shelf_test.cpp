#include "cli/commands/event_shelf.h"

#include <catch2/catch.hpp>

#include "cli/commands/selection.h"
#include "tests/store/samples.h"

using namespace dateline;
using cli::EventShelf;
using cli::Selection;
namespace {

Event event(uint64_t id) {
  return samples::event(id, samples::on(samples::day(2022, 5, 1)), "Event " + std::to_string(id));
}

}  // namespace

TEST_CASE("a shelf gives back what was put on it, from memory or from the store", "[shelf]") {
  auto store = Store::open_in_memory();
  REQUIRE(store.ok());
  const Document article = samples::article("https://courier.example/1", "Text.");
  REQUIRE(store->put(article, {event(1), event(2)}, "rules").ok());
  EventShelf few(*store);
  EventShelf many(*store);
  REQUIRE(store->visit({}, [&](const StoredEvent& told) {
    few.add(told);
    for (size_t i = 0; i < Selection::kMostInMemory; ++i) many.add(told);
    return true;
  }));
  CHECK(few.size() == 2);
  CHECK(few.at(1)->event == event(2));
  CHECK(many.size() == 2 * Selection::kMostInMemory);
  CHECK(many.at(0)->event == event(1));
  CHECK(many.at(many.size() - 1)->event == event(2));
}

#include <catch2/catch.hpp>

#include "store/views/told_again.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::on;

namespace {

Event told(uint32_t place, const TimeSpan& when, const std::string& headline) {
  Event event = samples::event(place + 1, when, headline);
  event.sentence.begin = place;
  event.sentence.text = headline;
  return event;
}

}  // namespace

TEST_CASE("an event that an article comes back to is the one it told first", "[told-again]") {
  const TimeSpan third = on(day(2024, 5, 3));
  const std::vector<Event> events = {told(0, third, "The old bridge in Oslo fell"),
                                     told(90, third, "Ann Lee opened a bank in Bergen"),
                                     told(200, third, "The old bridge in Oslo fell")};
  CHECK(first_tellings(events) == std::vector<size_t>{0, 1, 0});
}

TEST_CASE("another day, other words or one sentence make no second telling", "[told-again]") {
  const TimeSpan third = on(day(2024, 5, 3));
  const std::string fell = "The old bridge in Oslo fell";
  CHECK(first_tellings({told(0, third, fell), told(90, on(day(2024, 5, 4)), fell)}) ==
        std::vector<size_t>{0, 1});
  CHECK(
      first_tellings({told(0, third, fell), told(90, third, "Ann Lee opened a bank in Bergen")}) ==
      std::vector<size_t>{0, 1});
  CHECK(first_tellings({told(0, third, fell), told(0, third, fell)}) == std::vector<size_t>{0, 1});
  CHECK(first_tellings({}).empty());
}

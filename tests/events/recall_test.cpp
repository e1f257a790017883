// Dates given only by naming an event told before.
#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("when an earlier event began") {
  const auto events =
      events_of("The war began on Feb. 24. When the war began, however, Peru abstained.");
  REQUIRE(events.size() == 2);
  CHECK(events[1].trigger.text == "abstained");
  CHECK(events[1].date_phrase.text == "When the war began");
  CHECK(events[1].when.mod == Mod::approx);
  CHECK(events[1].anchor == AnchorBasis::earlier_event);
}

TEST_CASE("since an earlier event") {
  CHECK(
      told("The clinic bombing of 1998 shook the town. She has undergone ten operations since the "
           "bombing.") == "1998 bombing; 1998/.. operations");
  CHECK(told("The war began on Feb. 24. Since the war began, prices have doubled.") ==
        "2024-02-24 began; 2024-02-24/.. doubled");
}

TEST_CASE("'then' is the event last recalled") {
  CHECK(told("The war began on Feb. 24. A year earlier the deal fell apart. When the war began, "
             "Peru abstained. Since then Peru has traded with both.") ==
        "2024-02-24 began; 2023 fell; 2024-02-24~ abstained; 2024-02-24/.. traded");
}

TEST_CASE("an event never told dates nothing") {
  CHECK(told("The war began on Feb. 24. When the strike began, Peru abstained.") ==
        "2024-02-24 began");
}

}  // namespace dateline

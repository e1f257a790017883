#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("denied") {
  CHECK(status_of_only("No steel was delivered on May 3.") == Status::negated);
  CHECK(status_of_only("The crew made no repairs in April 2024.") == Status::negated);
  CHECK(status_of_only("They did not meet on May 3.") == Status::negated);
  CHECK(status_of_only("The firm refused to sign on May 3.") == Status::negated);
}

TEST_CASE("only thought of") {
  CHECK(status_of_only("If the steel arrives on June 3, the deck could be lowered.") ==
        Status::hypothetical);
}

TEST_CASE("to come") {
  CHECK(status_of_only("The bridge is expected to open on June 3.") == Status::planned);
  CHECK(status_of_only("The offer was due to expire on June 3.") == Status::planned);
}

TEST_CASE("going on") {
  CHECK(status_of_only("Shares have fallen since May 2021.") == Status::ongoing);
  CHECK(status_of_only("Meetings continue this week.") == Status::ongoing);
}

TEST_CASE("done") {
  CHECK(status_of_only("The bridge opened on May 3.") == Status::happened);
}

TEST_CASE("not until") {
  const auto events = events_of("The amendment was not ratified until 1920.");
  REQUIRE(events.size() == 1);
  CHECK(events[0].status == Status::happened);
  CHECK(events[0].headline == "The amendment was not ratified until 1920");
}

TEST_CASE("spoke, but not since") {
  const auto events = events_of("They spoke on Feb. 25 but not since.");
  REQUIRE(events.size() == 2);
  CHECK(events[0].status == Status::happened);
  CHECK(events[1].status == Status::negated);
  CHECK(events[1].headline == "They spoke but not since");
}

}  // namespace dateline

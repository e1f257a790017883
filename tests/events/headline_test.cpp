#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("each event has its own clause") {
  CHECK(headlines("They spoke the day after the war began on Feb. 24.") ==
        "They spoke | The war began");
}

TEST_CASE("dates, introductions and appositions are left out") {
  CHECK(headlines("Last week, Ann Lee, a judge, joined the court.") == "Ann Lee joined the court");
  CHECK(headlines("In a call last Friday, Mr. Xi endorsed the plan.") ==
        "Mr. Xi endorsed the plan");
}

TEST_CASE("a noun's own phrase, without the verb before it") {
  CHECK(headlines("Europe showed unity ahead of a planned summit between France and China on June "
                  "3.") == "A planned summit between France and China");
}

TEST_CASE("a shared subject is said again") {
  CHECK(headlines("The firm, which builds bridges, opened one on May 3.") == "The firm opened one");
}

TEST_CASE("a long subject gives way to its verb") {
  CHECK(
      headlines("In January 2022, two investors \xe2\x80\x94 the hedge fund Jana Partners and the "
                "retirement system of the teachers of California \xe2\x80\x94 asked Apple to study "
                "its products.") == "Two investors asked Apple to study its products");
}

TEST_CASE("a saying keeps what is said") {
  CHECK(headlines("Officials said Monday the bridge had collapsed.") ==
        "Officials said the bridge had collapsed");
}

TEST_CASE("at most fourteen words, cut where a phrase ends") {
  const auto line = headlines(
      "The state postponed repairs of the four oldest bridges over the river and the harbor in the "
      "north of the county on May 3.");
  CHECK(line == "The state postponed repairs of the four oldest bridges over the river");
}

TEST_CASE("participants stand without titles, in their fuller form") {
  const auto events =
      events_of("Xi Jinping leads China. On May 3, Mr. Xi met President Joseph Biden in Beijing.");
  REQUIRE(events.size() == 1);
  CHECK(events.front().participants ==
        std::vector<std::string>{"Xi Jinping", "Joseph Biden", "Beijing"});
}

TEST_CASE("who says so") {
  const auto events =
      events_of("The firm closed its plant on May 3, according to Chinese officials.");
  REQUIRE(events.size() == 1);
  CHECK(events.front().attribution == "Chinese officials");
}

}  // namespace dateline

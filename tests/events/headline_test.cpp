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

TEST_CASE("members of a few are not all of them") {
  CHECK(headlines("On May 3, Norway was one of three of the nine members that abstained.") ==
        "Norway was one of three of the nine members that abstained");
  CHECK(headlines("The vote shamed three of the nine members that abstained on May 3.") ==
        "Three of the nine members abstained");
}

TEST_CASE("anyone who is nobody without the who") {
  CHECK(headlines("The city thanked anyone who came on May 3.") == "Anyone who came");
}

TEST_CASE("a participle is told with its noun") {
  CHECK(headlines("The trend is clear, according to a report released on May 3.") ==
        "A report released");
}

TEST_CASE("what an army calls a thing is not what happened") {
  CHECK(headlines("On May 3, in what the army called a drill, two bombers flew from Oslo.") ==
        "Two bombers flew from Oslo");
}

TEST_CASE("of two nouns before were held, the first was") {
  CHECK(told("Talks on the crisis were held on May 3.") == "2024-05-03 Talks");
}

TEST_CASE("a date that owns a noun leaves its article") {
  CHECK(headlines("The ship involved in Tuesday's accident is safe.") ==
        "The ship involved in the accident is safe");
  CHECK(headlines("Ann Lee opened last month's fair.") == "Ann Lee opened the fair");
}

TEST_CASE("asides in brackets are left out") {
  CHECK(headlines("The firm (once a bank) opened its doors on May 3.") ==
        "The firm opened its doors");
}

TEST_CASE("a long line keeps its verb") {
  CHECK(headlines("The old weather station camera on top of the hill above the harbor in the north "
                  "captured the flash on May 3.") ==
        "The old weather station camera captured the flash");
}

TEST_CASE("naming is no event") {
  CHECK(told("He bought a farm called Oakham in 2010.") == "2010 bought");
}

TEST_CASE("what is scheduled, not the scheduling") {
  CHECK(told("He will not run in elections scheduled for June.") == "2024-06 elections");
}

TEST_CASE("the event that a date names") {
  CHECK(told("Those who care say the bombings of May 3 changed nothing.") == "2024-05-03 bombings");
}

TEST_CASE("whom a speaker speaks of does what is told") {
  CHECK(headlines("The group said the army, which holds the city, used force during a rally on May "
                  "3, and left.") == "The army used force during a rally");
}

TEST_CASE("more than a week is no clause") {
  CHECK(headlines("They say that a clerk missing for more than a week will be freed on June 3.") ==
        "A clerk missing for more than a week will be freed");
}

TEST_CASE("what is denied until a day keeps its until") {
  CHECK(headlines("Ann Lee did not have to pay until June 3.") ==
        "Ann Lee did not have to pay until June 3");
}

TEST_CASE("a relative clause ends before the verb around it") {
  CHECK(headlines("The car that crashed on the bridge in May is gone.") ==
        "The car crashed on the bridge");
}

TEST_CASE("whose is somebody's") {
  CHECK(headlines("The new judge, whose appointment was approved on May 3, is from Oslo.") ==
        "The new judge's appointment was approved");
}

}  // namespace dateline

// Each date in its own clause, and clauses that share one.
#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("two dates of a sentence belong to two events") {
  CHECK(told("They spoke the day after the war began on Feb. 24.") ==
        "2024-02-25 spoke; 2024-02-24 began");
  CHECK(told("The rights, which expire Nov. 21, 2030, were granted on May 3.") ==
        "2030-11-21 expire; 2024-05-03 granted");
}

TEST_CASE("what is said without 'that' is a clause of its own") {
  CHECK(told("The company said net income in 2022 fell by a third.") == "2022 fell");
  CHECK(told("Officials said Monday the bridge had collapsed.") == "2024-05-13 said");
}

TEST_CASE("a date that opens a sentence holds for both halves") {
  CHECK(told("In 2006 the deal fell apart and the country's leader at the time, Ann Lee, conducted "
             "a nuclear test.") == "2006 fell; 2006 test");
}

TEST_CASE("a date and a comma that end a clause hold for the next") {
  CHECK(told("The dam gave way on Sunday, and 300 families fled.") ==
        "2024-05-12 gave; 2024-05-12 fled");
}

TEST_CASE("'when' puts two events at one time") {
  CHECK(told("Ten people died when their boat sank on May 3.") ==
        "2024-05-03 sank; 2024-05-03 died");
}

TEST_CASE("of two past forms side by side, one is a participle") {
  CHECK(told("Workers injured in the blast died on May 3.") == "2024-05-03 died");
  CHECK(told("A service planned at the university for May 11 was canceled.") ==
        "2024-05-11 planned");
}

TEST_CASE("who spoke stands after the quotation, not in it") {
  const auto events = events_of(
      "\xe2\x80\x9c"
      "Don't be naive,\xe2\x80\x9d China's ambassador, Qin Gang, said on Sunday.");
  REQUIRE(events.size() == 1);
  CHECK(events.front().trigger.text == "said");
  CHECK(events.front().kind == EventKind::statement);
  CHECK(events.front().headline == "China's ambassador, Qin Gang: Don't be naive");
}

TEST_CASE("no mark closes a relative clause before its noun's verb") {
  CHECK(headlines("A pipe that sends gas to Oslo was set on fire on May 3.") ==
        "A pipe that sends gas to Oslo was set on fire");
  CHECK(headlines("The men who sold it were held on May 3.") == "The men were held");
  CHECK(headlines("A ferry that left Oslo sank on May 3.") == "A ferry that left Oslo sank");
  CHECK(headlines("Those who knew Ann Lee mourned on May 3.") != "Mourned");
}

TEST_CASE("names joined before their verb are one subject") {
  CHECK(
      headlines("The flu spreads fast, the Centers for Disease Control and Prevention reported on "
                "May 3.") ==
      "The Centers for Disease Control and Prevention reported the flu spreads fast");
}

TEST_CASE("what is joined to a participle is one") {
  CHECK(told("He belonged to a team ambushed and killed on May 3.").find("killed") !=
        std::string::npos);
  CHECK(headlines("He belonged to a team ambushed and killed on May 3.").find("He killed") ==
        std::string::npos);
}

TEST_CASE("a date after 'and' opens a clause whose subject is two people") {
  CHECK(told("The women became friends and on May 3 Ann and Ben met.") == "2024-05-03 met");
}

}  // namespace dateline

// Headlines that are read without their article: where they end, whom they mean, where they begin.

#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("a line is cut before what only adds to it, never inside of a phrase") {
  CHECK(
      headlines("On May 3 the old chief of the firm, Ann Lee, told the paper that she would not "
                "let her nephew on the network, while her rivals laughed.") ==
      "The old chief of the firm, Ann Lee, told the paper that she would not let her nephew on the "
      "network");
  CHECK(headlines("On May 3 the committee of the county put a bright spotlight on the unchecked "
                  "power of the four largest harbour firms and their owners.") ==
        "The committee of the county put a bright spotlight on the unchecked power of the four "
        "largest harbour firms and their owners");
  CHECK(headlines("Traders in the old town sold shares in air, land and sea firms on May 3 as "
                  "fears of a new flu grew.") ==
        "Traders in the old town sold shares in air, land and sea firms");
}

TEST_CASE("where no short line is whole, the clause is told as it stands") {
  CHECK(headlines("On May 3 the mayor of the town opened a small bridge for the children of the "
                  "old school.") ==
        "The mayor of the town opened a small bridge for the children of the old school");
}

TEST_CASE("a date that is said of its subject stays") {
  CHECK(headlines("Her best season was 2015.") == "Her best season was 2015");
}

TEST_CASE("a date whose surroundings have no value of their own is told") {
  CHECK(headlines("Police arrested him in the early hours of Thursday morning.") ==
        "Police arrested him in the early hours");
}

TEST_CASE("who says \"I\" and \"we\"") {
  CHECK(headlines("LEE: The bridge was old. We closed it on May 3.") == "Lee: We closed it");
  CHECK(headlines("\"The bridge was old,\" Ann Lee said. \"We closed it on May 3.\"") ==
        "Ann Lee: We closed it");
  CHECK(headlines("We closed the bridge on May 3.").empty());
}

TEST_CASE("what stands before the sentence is left out") {
  CHECK(headlines("PLANS FOR THE RIVER On May 3, Oslo opened a bridge.") == "Oslo opened a bridge");
  CHECK(headlines("NATO AND IBM opened a bridge on May 3.") == "NATO AND IBM opened a bridge");
  CHECK(headlines("Repairs ahead Wednesday 1 May 2024 18.17 BST The bridge fell on May 3.") ==
        "The bridge fell");
  CHECK(headlines("AFP The bridge fell on May 3.") == "The bridge fell");
  CHECK(headlines("Bo Ray / Reuters A man left Oslo on May 3.") == "A man left Oslo");
  CHECK(headlines("Bo Ray / Ann Lee left Oslo on May 3.") != "Ann Lee left Oslo");
  CHECK(headlines("Photos: Famous falls Ann Lee fell on May 3. Photos: Famous falls Bo Ray fell on "
                  "May 4.") == "Ann Lee fell | Bo Ray fell");
}

TEST_CASE("a heading that runs into the text is not its subject, nor what leads to it") {
  CHECK(headlines("Four famous splits After a long marriage, Ann Lee and Bo Ray parted in May.") ==
        "Ann Lee and Bo Ray parted");
}

TEST_CASE("a date that is left out takes its article along") {
  CHECK(headlines("The following Monday, May 6, Ann Lee left Oslo.") == "Ann Lee left Oslo");
}

TEST_CASE("a date that is left out takes what it is compared with along") {
  CHECK(headlines("Some banks opened as early as May 3, 2024.") == "Some banks opened");
}

TEST_CASE("whom a relative clause is about") {
  CHECK(headlines("Ann Lee, 48, who has run the city since 2002, will leave.") ==
        "Ann Lee has run the city");
  CHECK(headlines("A fellow at the Hudson Institute, who met Ann Lee in 2002, says so.") ==
        "A fellow at the Hudson Institute met Ann Lee");
  CHECK(headlines("Trade is down off the coast, particularly Somalia, which has had no court since "
                  "1991.") == "Somalia has had no court");
}

TEST_CASE("what day it is, said of what came on it, is no event beside it") {
  CHECK(told("It was 2006 when the bridge fell.") == "2006 fell");
}

TEST_CASE("a surname that the sentence before tells of") {
  CHECK(headlines("Hackworth left the army. He returned to Oslo in 2010.") ==
        "Hackworth returned to Oslo");
  CHECK(headlines("A reader from Pontypridd is looking for her. She left Oslo in 2010.") ==
        "She left Oslo");
  CHECK(headlines("Strangely, the army left. He returned to Oslo in 2010.") ==
        "He returned to Oslo");
}

}  // namespace dateline

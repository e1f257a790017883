// Headlines that stand alone: whole, true, and of one sentence.

#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("what only leads to the sentence is left out") {
  CHECK(headlines("Photos: Ann Lee left Oslo on May 3.") == "Ann Lee left Oslo");
  CHECK(headlines("Photograph: Bo Ray/AP Ann Lee left Oslo on May 3.") == "Ann Lee left Oslo");
  CHECK(headlines("LEE: The bridge fell on May 3.") == "The bridge fell");
  CHECK(headlines("12) The bridge fell on May 3.") == "The bridge fell");
}

TEST_CASE("names in capitals lead to nothing without a colon") {
  CHECK(headlines("NATO opened an office in Oslo on May 3.") == "NATO opened an office in Oslo");
  CHECK(headlines("The video was shown on May 3.") == "The video was shown");
}

TEST_CASE("a participle is told with its was") {
  CHECK(headlines("Built in 1907, the towers have welcomed ships.") == "The towers were built");
  CHECK(headlines("Built in 1907, the tower has welcomed ships.") == "The tower was built");
}

TEST_CASE("of one and of several") {
  CHECK(headlines("Arrested in May, the police are in jail.") == "The police were arrested");
  CHECK(headlines("Arrested in May, the leader of the rebels is in jail.") ==
        "The leader of the rebels was arrested");
  CHECK(headlines("Arrested in May, Ann Lee and Bo Ray are in jail.") ==
        "Ann Lee and Bo Ray were arrested");
  CHECK(headlines("Settled in May, the crisis is over.") == "The crisis was settled");
}

TEST_CASE("a verb keeps what it is about") {
  CHECK(headlines("Two hours later on May 3, the bank confirmed that.") ==
        "The bank confirmed that");
  CHECK(headlines(
            "The old chief of the firm, Ann Lee of Oslo, told the paper on May 3 that she would "
            "not let her nephew on the network.") !=
        "The old chief of the firm, Ann Lee of Oslo, told the paper that she would not let");
}

TEST_CASE("a gerund is told with the sentence around it") {
  CHECK(headlines("The pair, who had been friends before parting in March 2014, met in Oslo.") ==
        "The pair had been friends before parting");
}

TEST_CASE("until a noun is no clause") {
  CHECK(
      headlines("Until his resignation last week, one of its owners, Ann Lee, had been a judge.") ==
      "One of its owners, Ann Lee, had been a judge");
  CHECK(headlines("After Ann Lee, a judge, left on May 3, the court closed.") == "Ann Lee left");
}

TEST_CASE("whose it is, in a phrase") {
  CHECK(headlines("\"We must act,\" Mr. Moon said after an emergency meeting of his council on May "
                  "3.") == "An emergency meeting of Mr. Moon's council");
}

TEST_CASE("what day it is is no event, what came on it is") {
  CHECK(told("It was Sunday.").empty());
  CHECK(told("It was on May 3 that Ann Lee left Oslo.") == "2024-05-03 left");
  CHECK(told("It was a hot day in Oslo on May 3, 2009.") == "2009-05-03 was");
}

TEST_CASE("single quotation marks come in pairs") {
  CHECK(headlines("A plane crossed a 'wolf moon' over Oslo on May 3.") ==
        "A plane crossed a wolf moon over Oslo");
  CHECK(headlines("The miners' union met on May 3.") == "The miners' union met");
}

TEST_CASE("denied and doubtful acts are not told as facts") {
  CHECK(headlines("The firm denied that it had closed the plant on May 3.") !=
        "It had closed the plant");
  CHECK(headlines("She asked whether the bridge fell on May 3.") == "Whether the bridge fell");
}

TEST_CASE("back belongs to its date") {
  CHECK(headlines("Its rivals sold the plant back in 2002.") == "Its rivals sold the plant");
  CHECK(headlines("The bank took the money back on May 3.") == "The bank took the money back");
}

}  // namespace dateline

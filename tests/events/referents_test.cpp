#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("a pronoun gives way to the only person it can mean") {
  CHECK(headlines("Maria Lopez leads the port. She resigned on May 3.") == "Maria Lopez resigned");
  CHECK(headlines("Maria Lopez met Peter Hill in Oslo. He resigned on May 3.") ==
        "Peter Hill resigned");
  CHECK(headlines("Maria Lopez leads the port. Her brother resigned on May 3.") ==
        "Maria Lopez's brother resigned");
}

TEST_CASE("a pronoun that two people could be stays") {
  CHECK(headlines("Paul Hill met Peter Moor, and on May 3 he resigned.") ==
        "Paul Hill met Peter Moor, and he resigned");
  CHECK(headlines("A bridge fell. He resigned on May 3.") == "He resigned");
}

TEST_CASE("a surname alone could be anybody's") {
  // Nothing shows that the other person of the sentence is not meant.
  CHECK(
      headlines("Peter Moor spoke. It was after the call by Tarkal, when he resigned on May 3.") ==
      "He resigned");
}

TEST_CASE("who speaks speaks of themselves") {
  CHECK(headlines("The old school said it closed on May 3.") == "The old school closed");
  CHECK(headlines("Oslo said it was the first launch in May.") != "Oslo was the first launch");
  CHECK(headlines("Officials said they opened the gates on May 3.") ==
        "Officials opened the gates");
}

TEST_CASE("they are two who do something together") {
  CHECK(headlines("Maria Lopez leads the port with Peter Hill. They met on May 3.") ==
        "Maria Lopez and Peter Hill met");
  CHECK(headlines("Maria Lopez leads the port with Peter Hill. They fell on May 3.") ==
        "They fell");
}

TEST_CASE("the company, the country and the president are the only one named") {
  CHECK(headlines("Tarkal Motors grew fast. The company closed on May 3.") ==
        "Tarkal Motors closed");
  CHECK(headlines("Life in Germany is hard. The country voted on May 3.") == "Germany voted");
  CHECK(headlines("President Ann Lee spoke. The president resigned on May 3.") ==
        "President Ann Lee resigned");
}

TEST_CASE("the company stays where two could be meant, or where it does nothing") {
  CHECK(headlines("Tarkal Motors sued Oslo Steel. The company closed on May 3.") ==
        "The company closed");
  CHECK(headlines("Trade between Germany and France is slow. The country voted on May 3.") ==
        "The country voted");
  CHECK(headlines("The former President Ann Lee spoke. The president resigned on May 3.") ==
        "The president resigned");
}

TEST_CASE("between a pronoun and its verb stands what goes with the verb") {
  CHECK(headlines("Peter Hill fled. He eventually was caught on May 3.") ==
        "Peter Hill eventually was caught");
  CHECK(headlines("Peter Hill fled. He last week resigned.") == "Peter Hill resigned");
}

TEST_CASE("a name with its age is somebody's, and kin is a woman or a man") {
  CHECK(headlines("Peter Hill lived with his girlfriend, Zorla Tarkal, 62. She left on May 3.") ==
        "Zorla Tarkal left");
}

TEST_CASE("a surname is not of the other gender than the full name") {
  CHECK(headlines("Michael Jackson sang. After refusing Jackson, she left on May 3.") ==
        "After refusing Jackson, she left");
}

TEST_CASE("what is theirs and its") {
  CHECK(headlines("The bank grew fast. Its shares fell on May 3.") == "The bank's shares fell");
  CHECK(headlines("The officials fled. Their cars were found on May 3.") ==
        "The officials' cars were found");
  // A virus has no minister.
  CHECK(headlines("The virus spread. Its minister resigned on May 3.") == "Its minister resigned");
}

TEST_CASE("a title and a surname get the given name that the article tells") {
  CHECK(headlines("Maria Lopez leads the port. Ms. Lopez resigned on May 3.") ==
        "Maria Lopez resigned");
}

TEST_CASE("words of a heading make no fuller names") {
  const auto events = events_of(
      "Vote That Moved Tarkal Could Return Again\n\nOn May 3, Tarkal met Ann Lee in Oslo.");
  REQUIRE(events.size() == 1);
  CHECK(events.front().participants == std::vector<std::string>{"Tarkal", "Ann Lee", "Oslo"});
}

TEST_CASE("it and they take up the subject before them") {
  CHECK(headlines("The bank grew fast. It closed on May 3.") == "The bank closed");
  CHECK(headlines("The bank grew until it closed on May 3.") == "The bank closed");
  CHECK(headlines("Two officials fled. They returned on May 3.") == "They returned");
  CHECK(headlines("The officials fled. They returned on May 3.") == "The officials returned");
}

TEST_CASE("a word for people that describes a thing makes it no person") {
  CHECK(headlines("The passenger ferry is old. It carried 40,000 people in 2023.") ==
        "The passenger ferry carried 40,000 people");
  CHECK(headlines("The president of the bank is old. It carried 40,000 people in 2023.") ==
        "It carried 40,000 people");
}

TEST_CASE("an it that stands for nothing, or for something else, stays") {
  CHECK(headlines("The bank grew fast. It was raining on May 3.") != "The bank was raining");
  CHECK(headlines("Peter Hill fled. It closed on May 3.") == "It closed");
  CHECK(headlines("The officials fled. It closed on May 3.") == "It closed");
}

TEST_CASE("a team is nobody's surname") {
  CHECK(headlines("Wandererys have a new coach. Wandererys had a bad year. He left the club on May "
                  "3.") == "He left the club");
  CHECK(headlines("Hackworthy had a bad year. He left the club on May 3.") ==
        "Hackworthy left the club");
}

TEST_CASE("a stranger in the sentence stands nearer than the one before") {
  CHECK(headlines("Ingrid Halvorsen won a prize. She knew the painter Olavv Liee; he died on May "
                  "3.")
            .find("Halvorsen died") == std::string::npos);
}

}  // namespace dateline

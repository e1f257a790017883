// Lines of agency stories: sport, markets, lists; who did what, and who said so.

#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {
namespace {

std::string attribution_of_first(const std::string& text) {
  const auto events = events_of(text);
  return events.empty() ? "no event" : events.front().attribution;
}

}  // namespace

TEST_CASE("a source is told whole, whatever its words could be elsewhere") {
  CHECK(attribution_of_first("Output fell in May, according to energy services firm Tarkal Inc.") ==
        "energy services firm Tarkal Inc.");
  CHECK(attribution_of_first("Output fell in May, according to people who saw it.") == "people");
}

TEST_CASE("what is added to other things is no word of anybody") {
  CHECK(attribution_of_first("Angry scenes on Monday could add spice to the return match.") == "");
  CHECK(attribution_of_first("Tarkal shares added 6 cents on Monday.") == "");
  CHECK(attribution_of_first("The bridge fell on Monday, Ann Lee added.") == "Ann Lee");
}

TEST_CASE("labels of a list are nobody's turns") {
  const std::string list =
      "GOLF: The Norway Open began in Oslo on Monday.\n"
      "TENNIS: The first round was played on Monday.\n"
      "GOLF: The Rome Masters ended on Sunday.\n"
      "TENNIS: Two players withdrew on Monday.\n";
  for (const Event& e : events_of(list)) CHECK(e.attribution.empty());
  const std::string talk =
      "ANN LEE: The Norway Open began in Oslo on Monday.\n"
      "ROE: The first round was played on Monday.\n"
      "LEE: The Rome Masters ended on Sunday.\n"
      "ROE: Two players withdrew on Monday.\n";
  for (const Event& e : events_of(talk)) CHECK_FALSE(e.attribution.empty());
}

TEST_CASE("a noun before its preposition is no participle") {
  CHECK(
      headlines("The slight cut in drilling for oil in the northern fields around the old harbour "
                "was met in May by a rise in output from the wells of the south.")
          .find("The slight cut") == 0);
}

TEST_CASE("what is to be done to somebody has not been done") {
  CHECK(headlines("Experts say the idea is to have the new pope elected during next week.") ==
        "The idea is to have the new pope elected");
  CHECK(headlines("Roe had his flight to Oslo delayed on Monday.") ==
        "His flight to Oslo was delayed");
}

TEST_CASE("a participle after a place or a gerund's object is of the noun before it") {
  CHECK(headlines(
            "It rests on a study of the cost of leaving the EU published by Ann Lee in April.") ==
        "The cost of leaving the EU was published by Ann Lee");
  CHECK(headlines("The paper told of two fighters from Norway killed in April.") ==
        "Two fighters from Norway were killed");
}

TEST_CASE("an aside between dashes before 'and' is not who did it") {
  CHECK(
      headlines("Ann Lee scored 30 points and Di Fox had 19 - the most for each of them - and the "
                "Oslo Bears, playing without Cy Day and Ed Orr, beat the Rome Ravens on Friday.") ==
      "The Oslo Bears beat the Rome Ravens");
}

TEST_CASE("whoever speaks of 'he' speaks of himself, by a surname alone too") {
  const std::string before = "Peter Moor was ill. Omar Wade was out. ";
  CHECK(headlines(before + "Wade said he will be examined on Saturday.") ==
        "Omar Wade will be examined");
  CHECK(headlines(before + "Police said he will be examined on Saturday.") !=
        "Omar Police will be examined");
}

TEST_CASE("what belongs to several is theirs") {
  CHECK(headlines("The city freed the reporters, whose trial opened on May 3.") ==
        "The reporters' trial opened");
}

TEST_CASE("a sign of copyright tells nothing") {
  CHECK(told("The bridge fell on Friday.\n(c)[2024] The Plainfield Ledger - Visit the Ledger.") ==
        "2024-05-10 fell");
  CHECK(told("The bridge fell on Friday.\n(c) 2024 Tarkal Media visits the town.") ==
        "2024-05-10 fell");
}

}  // namespace dateline

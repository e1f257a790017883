// Lines that nothing vouches for: begun within another noun, told of a neighbour, or without a date
// that they need. More of the sentence is told instead.

#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("a subject does not begin within what it belongs to") {
  CHECK(headlines("A plane carrying ten tourists as well as two Danish pilots crashed in Norway on "
                  "May 3.")
            .starts_with("A plane"));
  CHECK(
      headlines("The network bought time for season 2 of the show, which is set to begin in June.")
          .starts_with("The network"));
  CHECK(headlines("His last book after The Dry Land was 2003's Absolute Friends, a comedy of "
                  "manners.")
            .starts_with("His last book"));
  // What leads a clause of its own leads to its subject.
  CHECK(headlines("The mayor fled after the bridge fell on May 3.") == "The bridge fell");
}

TEST_CASE("what stands between subject and verb is no other subject") {
  const auto line = headlines(
      "The group said 35 people were hurt in Oslo and that troops in the city had closed the "
      "harbour on Wednesday night.");
  CHECK(line.find("35 people had") == std::string::npos);
  CHECK(line.find("roops in the city had closed the harbour") != std::string::npos);
}

TEST_CASE("two nouns side by side are no subject") {
  CHECK(headlines("After elections for a new government in Oslo in three weeks' time the coalition "
                  "can name dates.") == "Elections for a new government in Oslo");
  CHECK(headlines("Last week, after 44 years of regular service, the bell tolled.")
            .find("44 years of regular service, the bell") != 0);
  CHECK(headlines("Ann Lee, the mayor, resigned on May 3.") == "Ann Lee resigned");
}

TEST_CASE("a condition and a bracket tell of nobody else's deeds") {
  CHECK(headlines("Even had the mayor stepped down on May 3, it would have met only one demand.")
            .find("was stepped") == std::string::npos);
  CHECK(headlines("He led one attack, modelling himself on General Lee (played by Bo Ray in the "
                  "1977 film).")
            .find("He played") == std::string::npos);
  CHECK(headlines("Faced with 9/11, the mayor's first response was brief.")
            .find("response was faced") == std::string::npos);
}

TEST_CASE("a date stays where the words around it need it") {
  CHECK(headlines("It was the coldest December for 100 years.") ==
        "It was the coldest December for 100 years");
  CHECK(headlines("It was Oslo Bowl Sunday.") == "It was Oslo Bowl Sunday");
  CHECK(headlines("What happened today should only be the first step.") ==
        "What happened today should only be the first step");
  CHECK(headlines("There is always next year.") == "There is always next year");
  CHECK(headlines("Ann Lee signed a contract that runs until 2028.") ==
        "Ann Lee signed a contract that runs until 2028");
  CHECK(headlines("The state paid most of them back in 2017.") ==
        "The state paid most of them back");
  CHECK(headlines("\"We did not foresee a July like that,\" Ann Lee said.") ==
        "Ann Lee: We did not foresee a July like that");
  CHECK(headlines("It was not until 1978 that the institute admitted it.").find("until 1978") ==
        std::string::npos);
}

TEST_CASE("what 'between' leads to is two") {
  CHECK(headlines("Talks between the old union and the operator, Norvik, broke down on May 3.")
            .starts_with("Talks between the old union and the operator"));
  CHECK(headlines("A wall fell between the houses and on May 3 the mayor fled.")
            .find("he mayor fled") != std::string::npos);
}

TEST_CASE("whom a day's own clause tells of, where no comma parts them") {
  CHECK(headlines("In February, security staff stopped work for five days, and in May cleaners "
                  "blocked the gate of the "
                  "harbour.") ==
        "Security staff stopped work for five days | Cleaners blocked the gate of the harbour");
}

TEST_CASE("what is ours is told with who says so") {
  CHECK(headlines("\"The bridge took our houses in 1990,\" Ann Lee said.") ==
        "Ann Lee: The bridge took our houses");
  CHECK(headlines("The bridge took our houses in 1990.") == "The bridge took our houses");
  CHECK(headlines("Bo Ray told the US court on May 3 that he had fled.") ==
        "Bo Ray told the US court that he had fled");
}

TEST_CASE("whether there will be something is only asked") {
  CHECK(headlines("Will there be a wave of infections in May?").empty());
  CHECK_FALSE(headlines("Will the vote on May 3 decide who leads?").empty());
}

TEST_CASE("a line does not end before what its last noun says") {
  CHECK(headlines(
            "Ann Lee signed the bill last week with the promise that lower taxes would help.") ==
        "Ann Lee signed the bill with the promise that lower taxes would help");
  CHECK(headlines("It was here - in May - that there was the first sign of rain.").find("That") !=
        0);
}

TEST_CASE("a line does not begin with a verb that has no tense of its own") {
  CHECK(headlines("The group claimed the attack, saying the man had left Oslo on May 3.") !=
        "Saying the man had left Oslo");
  CHECK(headlines("Fighting broke out in Oslo on May 3.") == "Fighting broke out in Oslo");
}

TEST_CASE("one thing without an article is only a part of a list") {
  CHECK(headlines("It grew before the decline of the steel and coal industry hit the region in the "
                  "1960s.")
            .find("oal industry hit") != 0);
  CHECK(headlines("A ship and its crew captured by pirates two months ago were freed, Oslo said.")
            .find("two ago") == std::string::npos);
}

TEST_CASE("a line is not cut before the verb that its last small word leads to") {
  const auto line = headlines(
      "For the first time this year, officials in the old town of Oslo have opened a safe area "
      "where "
      "girls and women who feel threatened can turn for help.");
  CHECK_FALSE(line.ends_with("where girls and women"));
  CHECK(headlines("Having filled the firm's books with gold throughout 1965, Ann Lee became rich.")
            .find("Ann Lee") != std::string::npos);
}

TEST_CASE("a line does not begin with what only joins it to a date") {
  CHECK(headlines("June and July will be the season for flu in Oslo.").find("And July") != 0);
  CHECK(headlines("It went well until April 1966, when the twins fell ill.")
            .find("until April 1966") == std::string::npos);
  CHECK(headlines("In a blog post on Monday, Ann Lee announced a plan.").find("n a blog,") ==
        std::string::npos);
}

TEST_CASE("of two who did it, the line does not name the second") {
  CHECK(
      headlines("Oslo said Colonel Herbert 'H' Jones and Sergeant Ian McKay were honoured in 1982.")
          .find("Sergeant Ian McKay were") != 0);
  CHECK(headlines("Ann Lee said on Friday there remained great doubt about the strain.")
            .find("Lee remained") == std::string::npos);
}

TEST_CASE("where something is done is not who does it") {
  CHECK(
      headlines("In stations, ferry terminals and on the streets, more people wore masks on May 3.")
          .find("erry terminals and on") != 0);
  CHECK(headlines("China is today what Germany and America were to Britain in 1905.")
            .find("America were") != 0);
}

TEST_CASE("a participle of a bare noun is told in its sentence, with its date") {
  CHECK(headlines("Officials in Norway said the missile fired on May 3 took off from near Oslo.")
            .find("missile fired on May 3 took off") != std::string::npos);
  CHECK(headlines("The paper praised a bridge built by Ann Lee in 1998.") ==
        "A bridge was built by Ann Lee");
}

}  // namespace dateline

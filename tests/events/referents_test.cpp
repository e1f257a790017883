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

TEST_CASE("a name takes the place of a pronoun that its verb is written on to") {
  CHECK(headlines("The old headset is real, and it's coming on May 30.") ==
        "The old headset is coming");
  CHECK(headlines("Ann Lee won and she\u2019s been mayor since May 3.") ==
        "Ann Lee has been mayor");
  // Where both are one word, nobody else is its subject.
  CHECK(headlines("The old council met, and it'll vote on May 30.") ==
        "The old council met, and it'll vote");
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

TEST_CASE("the bridge is the one that the text named, where it named one") {
  CHECK(headlines("The Golden Horn Bridge is old. The bridge closed on May 3.") ==
        "The Golden Horn Bridge closed");
  CHECK(headlines("The Norwegian government met. The government agreed to a deal on May 3.") ==
        "The Norwegian government agreed to a deal");
  CHECK(headlines("Norway's army was on alert. The army left the city on May 3.") ==
        "Norway's army left the city");
  CHECK(headlines("She studied at the University of Oslo. The university closed on May 3.") ==
        "The University of Oslo closed");
}

TEST_CASE("a noun that more than one name tells stays as it is") {
  CHECK(headlines("The Norwegian government met the Danish government. The government fell on May "
                  "3.") == "The government fell");
  CHECK(
      headlines("The army was on alert. Norway's army helped. The army left the city on May 3.") ==
      "The army left the city");
  CHECK(headlines("Norway's army was on alert. It fought an army of rebels. The army left the city "
                  "on May 3.") == "The army left the city");
  CHECK(
      headlines("Norway's army was on alert. There was smoke in Sweden. The army left on May 3.") ==
      "The army left");
  CHECK(headlines("Norwegian government buildings burned. The government fell on May 3.") ==
        "The government fell");
}

TEST_CASE("what a pronoun takes up is told by its name too") {
  CHECK(headlines("The Golden Horn Airport is busy. The airport was the largest when it opened on "
                  "May 3.") == "The Golden Horn Airport opened");
  CHECK(headlines("Oslo fined the tram firm, Norvik. Norvik lost. It closed on May 3.") ==
        "Norvik closed");
  CHECK(headlines("Norvik Foods bought a rival. Norvik paid well. It closed on May 3.") ==
        "Norvik closed");
  // A person may have a name that no list knows.
  CHECK(headlines("Norvik paid well. It closed on May 3.") == "It closed");
}

TEST_CASE("him and her within a line are told by name") {
  CHECK(headlines("Maria Lopez ran the bank. Prosecutors charged her in May 2023.") ==
        "Prosecutors charged Maria Lopez");
  CHECK(headlines("Maria Lopez ran the bank. Two of her deputies fled to Oslo in 2023.") ==
        "Two of Maria Lopez's deputies fled to Oslo");
  // Whose daughter it is could be either's.
  CHECK(headlines("Maria Lopez ran the bank. A baker took her daughter to Oslo in 2023.")
            .find("Lopez") == std::string::npos);
  CHECK(headlines("Peter Hill met Bo Ray. Peter Hill hit him on May 3.") == "Peter Hill hit him");
}

TEST_CASE("whose age is told is the one whom the sentence before names") {
  CHECK(headlines("Peter Hill plays for Oslo. The 24-year-old signed on May 3.") ==
        "Peter Hill signed");
  CHECK(headlines("Peter Hill met Maria Lopez. The 24-year-old signed on May 3.") ==
        "The 24-year-old signed");
}

TEST_CASE("savers are nobody's surname") {
  CHECK(headlines("Savers lost money. Her deputies fled on May 3.") == "Her deputies fled");
}

TEST_CASE("the rival that somebody came from is not the group") {
  CHECK(headlines("Maria Lopez, who joined from the rival Norvik, said the group would close a "
                  "plant in June.")
            .find("Norvik would") == std::string::npos);
}

TEST_CASE("a name with what describes it is closed by a comma") {
  CHECK(headlines("Her lawyer, Peter Hill, said he would appeal on May 20.")
            .find("Peter Hill, would appeal") != std::string::npos);
}

TEST_CASE("an age beside a trade changes nobody") {
  CHECK(headlines("Maria Lopez, a singer, lives in Oslo. The singer, 47, married on May 3.") ==
        "Maria Lopez married");
  CHECK(
      headlines("Maria Lopez and Peter Hill parted in 2006. The pair, who have a son, divorced in "
                "2008.")
          .ends_with("Maria Lopez and Peter Hill divorced"));
  CHECK(headlines("Maria Lopez, a singer, lives in Oslo. The singer, Ann Lee, married on May 3.")
            .find("Lopez married") == std::string::npos);
}

TEST_CASE("a thing is told by the name that stands beside its noun") {
  CHECK(headlines("Millions use the app Zorgram. The app was blocked on May 3.") ==
        "Zorgram was blocked");
  CHECK(headlines("Zorgram, a messaging app, is free. The app was blocked on May 3.") ==
        "Zorgram was blocked");
  CHECK(headlines("It began in the town of Brandvoll. The town was sealed off on May 3.") ==
        "Brandvoll was sealed off");
  // What is told after the noun may be somebody who acts on it.
  CHECK(headlines("She liked the film Zorlan made. The film was shown on May 3.") ==
        "The film was shown");
}

TEST_CASE("a surname alone gets the given name that the article tells") {
  CHECK(headlines("Maria Lopez leads the port. Lopez resigned on May 3.") ==
        "Maria Lopez resigned");
  CHECK(headlines("Maria Lopez met Peter Lopez. Lopez resigned on May 3.") == "Lopez resigned");
  CHECK(headlines(
            "Uma Lopez Speaks About Her Year\n\nHer father, Peter Lopez, is old. Lopez resigned on "
            "May 3.") == "Lopez resigned");
  CHECK(headlines(
            "Oslo is old. It rained. Ms Lopez sings. Her father is Peter Lopez. Lopez resigned on "
            "May 3.") == "Lopez resigned");
  CHECK(headlines("The Norvik Bridge is old. Norvik fell on May 3.") == "Norvik fell");
}

TEST_CASE("the company is the one that the text begins with, where no other is near") {
  CHECK(headlines(
            "Tarkal Motors cut its forecast. Summer was cold. Roads were wet. The company closed "
            "a plant on May 3.") == "Tarkal Motors closed a plant");
  CHECK(
      headlines("Tarkal Motors cut its forecast. Summer was cold. Oslo Steel sued Norvik Air. The "
                "company closed a plant on May 3.") == "The company closed a plant");
}

TEST_CASE("a whole sentence is told with the name for its pronoun") {
  CHECK(headlines(
            "Maria Lopez ran the bank. Prosecutors charged her in May 2023, and the trial began "
            "in January this year.")
            .find("charged Maria Lopez") != std::string::npos);
  CHECK(headlines("The Marine Institute is old. The institute closed on May 3.") ==
        "The Marine Institute closed");
}

TEST_CASE("who speaks is no text, and who is near needs no name") {
  CHECK(headlines("A statement on the website of the school said it was closing on May 20.")
            .find("statement on the website of the school was closing") == std::string::npos);
  CHECK(headlines("Peter Hill spoke. Some left over the guru's plan when he fled on May 3.")
            .find("Hill fled") == std::string::npos);
  CHECK(headlines("Peter Arians left the team. Arians was tired. He resigned on May 3.") ==
        "Peter Arians resigned");
}

}  // namespace dateline

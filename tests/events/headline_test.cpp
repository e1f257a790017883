#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("who, whose and whom") {
  CHECK(headlines("Sentencing of two officers who pleaded guilty in 2019 is over.") ==
        "Two officers pleaded guilty");
  CHECK(headlines("Lee led an inquiry into deaths, whose report was shelved in 2019.") !=
        "Deaths's report was shelved");
  CHECK(headlines("She leaves her husband, whom Ann Lee met in 1958, and three children.") ==
        "Ann Lee met");
}

TEST_CASE("took over, called to the bar") {
  CHECK(headlines("Phil Gray took over in 2019.") == "Phil Gray took over");
  CHECK(headlines("Ann Lee was called to the bar in 1956.") == "Ann Lee was called to the bar");
}

TEST_CASE("what was put off is told with the day that it was put off to") {
  CHECK(headlines("The agency postponed its rover in March until 2027.") ==
        "The agency postponed its rover until 2027 | The agency postponed its rover in March until "
        "2027");
}

TEST_CASE("of what a clause joins with dates of their own, a line tells its own") {
  CHECK(headlines("Ruiz became party leader in December 2005 and prime minister in May 2010.") ==
        "Ruiz became party leader | Ruiz became prime minister");
  CHECK(headlines("Rovers were relegated in 2009 and promoted in 2010.") ==
        "Rovers were relegated | Rovers were promoted");
  CHECK(headlines("Leaders met in Oslo on May 3 and in Bergen on May 5.") ==
        "Leaders met in Oslo | Leaders met in Bergen");
  CHECK(headlines("Leaders will meet in Oslo on June 3 and June 4.") ==
        "Leaders will meet in Oslo | Leaders will meet in Oslo");
}

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
  CHECK(line == "The state postponed repairs of the four oldest bridges");
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
  CHECK(headlines("The city thanked anyone who came on May 3.") ==
        "The city thanked anyone who came on May 3");
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

TEST_CASE("particles belong to their verb") {
  CHECK(headlines("A war broke out on May 3.") == "A war broke out");
  CHECK(headlines("The crash killed all aboard on May 3.") == "The crash killed all aboard");
}

TEST_CASE("words of a name are no small words") {
  CHECK(headlines("She is quoted in The Oslo Times on Friday.") ==
        "She is quoted in The Oslo Times");
}

TEST_CASE("a list is cut nowhere, a count of a relative clause with it") {
  CHECK(headlines("Continued tension between the local police force, the interior ministry and the "
                  "foreign troops was revealed on Friday.") ==
        "Continued tension between the local police force, the interior ministry and the foreign "
        "troops was revealed");
  CHECK(headlines("The attacks on May 3 were carried out by four men, three of whom lived here.") ==
        "The attacks were carried out by four men");
}

TEST_CASE("a noun with its verb and no 'that' is the object") {
  CHECK(headlines("The missile he fired over the sea on May 3 was old.") ==
        "He fired the missile over the sea");
}

TEST_CASE("a participle that opens a sentence tells of its subject") {
  CHECK(headlines("Rescued on May 3 by two fishermen, the boy has become famous.") ==
        "The boy was rescued by two fishermen");
  CHECK(headlines("Rescued on May 3 by two fishermen, he has become famous.") ==
        "He was rescued by two fishermen");
}

TEST_CASE("a short line takes what follows its colon") {
  CHECK(headlines("On May 3 one user posted: We are about to win.") ==
        "One user posted: We are about to win");
}

TEST_CASE("a colon in a title divides nothing") {
  CHECK(headlines("He hopes it pays when \"Rivers: Cold War\" opens on June 3.") ==
        "Rivers: Cold War opens | He hopes it pays");
}

TEST_CASE("the name that a description stands beside") {
  CHECK(headlines("Ann Lee, the judge who returned on May 3, spoke.") == "Ann Lee returned");
}

TEST_CASE("two participles share their auxiliary") {
  CHECK(headlines("She was arrested in 2014 and sentenced to five years in 2016.") ==
        "She was arrested | She was sentenced to five years");
  CHECK(headlines("He was hurt in 2014 and founded a club in 2016.") ==
        "He was hurt | He founded a club");
}

TEST_CASE("the word that leads to a date takes no room") {
  CHECK(headlines("A pipe was set on fire in the old harbor town of El Tarkal on May 3.") ==
        "A pipe was set on fire in the old harbor town of El Tarkal");
}

TEST_CASE("nouns that look like verbs are not what is done") {
  CHECK(headlines("They are sorry for the ticket-holding fans who were denied seats on May 3.") ==
        "The ticket-holding fans were denied seats");
  CHECK(headlines("Tarkal shares, which fell on May 3, rose.") == "Tarkal shares fell");
}

TEST_CASE("a date that is the subject or the object stays") {
  CHECK(headlines("The engineer said on May 3 he was targeting November.") ==
        "The engineer said he was targeting November | The engineer was targeting November");
  CHECK(headlines("According to the almanac, Monday will see the largest moon.") ==
        "According to the almanac, Monday will see the largest moon");
  CHECK(headlines("The school is starting May.").find("May") == std::string::npos);
}

TEST_CASE("what only describes the subject goes with its commas") {
  CHECK(headlines("Roe, who dreams of a harbour, wants to land two ships there by 2022.") ==
        "Roe wants to land two ships there");
  CHECK(headlines(
            "Ann Lee, a student of Arabic and law at a college, told the paper on Friday what she "
            "sees.") == "Ann Lee told the paper what she sees");
  CHECK(headlines("It has a hall where the younger daughter, Katya, got married in 2013.") ==
        "The younger daughter, Katya, got married");
  CHECK(headlines("Ann Lee, the mayor and two others resigned in 2013.") ==
        "Ann Lee, the mayor and two others resigned");
}

TEST_CASE("a participle between commas describes the noun before it") {
  CHECK(headlines("The bank, founded by Ann Lee in 1890, was sold in 2009 to a rival.") ==
        "The bank was founded by Ann Lee | The bank was sold to a rival");
  CHECK(headlines("The law, passed in 2010 and signed by the president in 2011, fell in 2015.") ==
        "The law was passed | The law was signed by the president | "
        "The law fell");
  CHECK(headlines("The group came, founded a school in 1901, and left in 1910.") ==
        "The group founded a school | The group left");
}

TEST_CASE("the word that points is no conjunction") {
  CHECK(headlines("That study, released in 2013, found no fault.") == "That study was released");
  CHECK(headlines("That chance was raised in 2013 by officials.") ==
        "That chance was raised by officials");
}

TEST_CASE("a headline ends where a phrase does") {
  CHECK(headlines("The page had 3,000 readers by May 3, a day after the mast fell.") ==
        "The page had 3,000 readers");
  CHECK(
      headlines("In 2013 the panel reported that the bank and its many owners went on to lend.") ==
      "The panel reported that the bank and its many owners went on to lend");
  CHECK(headlines("Vans filled with fire crews circled the square before Friday prayers.") ==
        "Vans filled with fire crews circled the square before prayers");
}

TEST_CASE("two dates and the word that joins them go together") {
  CHECK(headlines("Sales in the Czech Republic improved in March and April, a trend that lasts.") ==
        "Sales in the Czech Republic improved | Sales in the Czech Republic improved");
  CHECK(headlines("All this week the bank is closing branches.").find("All the") ==
        std::string::npos);
}

TEST_CASE("a date that is described is told") {
  CHECK(headlines("The owners are in for a challenging summer.") ==
        "The owners are in for a challenging summer");
}

TEST_CASE("a cut line ends not far before the cut, and not on its verb") {
  CHECK(headlines(
            "In May 2023, two big Oslo investors asked Tarkal to study the health effects of "
            "its new products and to sell far fewer of them to the young people of the city.") ==
        "Two big Oslo investors asked Tarkal to study the health effects of its new products");
}

TEST_CASE("an aside without a verb divides nothing") {
  CHECK(headlines("Tarkal made one of the best (if not the best) cameras in 2021.") ==
        "Tarkal made one of the best cameras");
  CHECK(headlines("Tarkal (1792 to 1750 BC) who introduced a code is known.") ==
        "Tarkal who introduced a code is known");
}

TEST_CASE("how often is told to its end") {
  CHECK(headlines("The state postponed repairs four times from 2005 to 2012.") ==
        "The state postponed repairs four times");
}
TEST_CASE("whom a gerund tells of") {
  CHECK(headlines("Ann Lee has started every game since entering the league in 2014, including two "
                  "abroad.") == "Ann Lee has started every game since entering the league");
  CHECK(headlines("Ann Lee said she was kept from leaving Oslo in 2014.") !=
        "Ann Lee leaving Oslo");
}

TEST_CASE("what is quoted after a comma") {
  CHECK(headlines("Ann Lee told the paper on May 3, \"Women have to step up and sing.\"") ==
        "Ann Lee: Women have to step up and sing");
}

TEST_CASE("which of them is told with them") {
  CHECK(headlines("The missiles that flew over Oslo created a threat on May 3.") ==
        "The missiles that flew over Oslo created a threat");
}

TEST_CASE("a verb that says nothing without its clause") {
  CHECK(headlines("Sunday's attack comes after Ann Lee told employees that she will leave.") ==
        "The attack comes after Ann Lee told employees that she will leave");
  CHECK(headlines("On May 3 the minister described the ruling as alarming.") ==
        "The minister described the ruling as alarming");
}

TEST_CASE("a noun that is half a preposition is not cut from the rest") {
  CHECK(headlines("A man was held on May 3 in connection with the theft of ten cars and four boats "
                  "from the harbor of Oslo.")
            .find("in connection with") != std::string::npos);
}

TEST_CASE("what an expectation describes is the noun before its comma") {
  CHECK(headlines("Ann Lee wants a rocket mission, expected to be launched in 2025, perhaps to "
                  "Mars.") == "A rocket mission was expected to be launched, perhaps to Mars");
}

TEST_CASE("where it was said is not what happened") {
  CHECK(headlines(
            "Ann Lee told the paper in an interview published on May 3 that the bank failed.") ==
        "Ann Lee told the paper in an interview published that the bank failed");
}

TEST_CASE("what is said under a condition keeps it") {
  CHECK(headlines("\"If there were problems, they are not intended,\" Ann Lee said on May 3.") ==
        "Ann Lee: If there were problems, they are not intended");
}

TEST_CASE("a day can be whom the verb tells of") {
  CHECK(headlines("Ann Lee wrote to friends: \"2023 is going to rock for us.\"") ==
        "Ann Lee: 2023 is going to rock for us");
}

TEST_CASE("what describes a place is not who acts there") {
  CHECK(headlines(
            "In Oslo, a suburb of Tarkal, just north of the bay, the temple opened on May 3.") ==
        "The temple opened");
}

TEST_CASE("what stands before a sentence without a mark") {
  CHECK(headlines("Travel advice The ministry changed its advice on May 3.") ==
        "The ministry changed its advice");
  CHECK(headlines("Ann Lee told The Times on May 3 that she left.").substr(0, 7) == "Ann Lee");
}

TEST_CASE("what is only thought of keeps its if") {
  CHECK(headlines("If a text is not sent by June 3, the house meets.").substr(0, 21) ==
        "If a text is not sent");
}

TEST_CASE("words of time before a subject") {
  CHECK(
      headlines("Already this year the memoirs of Ann Lee, the judge who served in Oslo, have been "
                "banned.") == "The memoirs of Ann Lee have been banned");
}

TEST_CASE("a day that owns its noun leaves an article") {
  CHECK(headlines("Friday's race was won by Ann Lee.") == "The race was won by Ann Lee");
  CHECK(headlines("Since coming to power in 2012, Ann Lee has waged a campaign.") ==
        "Since coming to power, Ann Lee has waged a campaign");
}

}  // namespace dateline

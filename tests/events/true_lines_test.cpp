// Lines that said what the text does not: whom a verb tells of, and what a cut may leave out.

#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("a subject with an apposition after 'since' is its own") {
  CHECK(headlines("The flood is one of many that have hit the coast since the minister, Omar "
                  "al-Tarkal, announced his plan on May 3.") ==
        "The minister, Omar al-Tarkal, announced his plan");
}

TEST_CASE("a participle between dashes is nobody's deed") {
  const auto line = headlines(
      "The town gave the harbour chief Ann Lee - convicted in 2007 of "
      "theft - a golden key.");
  CHECK(line.find("town convicted") == std::string::npos);
  CHECK(line.find("The town gave") == 0);
  CHECK(headlines("The paper met Ann Lee, convicted in 2007 of theft.") ==
        "The paper met Ann Lee, convicted of theft");
  CHECK(headlines("The unit, which is a bank, accounted in 2007 for half of the sales.") ==
        "The unit accounted for half of the sales");
}

TEST_CASE("a phrase of time before the subject is none of it") {
  CHECK(headlines("After a long dispute, Ann Lee and Omar Roe announced on May 3 that they had "
                  "settled.") == "Ann Lee and Omar Roe announced that they had settled");
  CHECK(headlines("Finally, in 1998, Ms Lee blamed the mayor.") == "Ms Lee blamed the mayor");
  CHECK(headlines("On Monday Ann Lee said, \"We believe that the bridge will hold.\"") ==
        "Ann Lee: We believe that the bridge will hold");
}

TEST_CASE("what is planned to visit is not who plans") {
  CHECK(headlines("The firm is building the probe that is planned to visit the moon in 2026.") ==
        "The probe is planned to visit the moon");
}

TEST_CASE("a gerund between two verbs is no subject") {
  CHECK(headlines("The Harbourmen missed the final after finishing third and announced on Monday "
                  "that their coach will leave.") ==
        "The Harbourmen announced that their coach will leave");
}

TEST_CASE("whom 'who' and 'that' stand for") {
  CHECK(headlines("The firm is led by John Roe, the eldest son of Norway's leader Peter Roe, who "
                  "ruled the country from 2001 to 2009.") == "Peter Roe ruled the country");
  CHECK(headlines("Mr Roe was a keen walker, who spent his holiday in Norway in 2004.") ==
        "Mr Roe spent his holiday in Norway");
  CHECK(headlines("The storm is part of a wave of bad weather in Norway that killed ten people on "
                  "May 3.") == "A wave of bad weather in Norway killed ten people");
}

TEST_CASE("what has an object is no participle") {
  CHECK(headlines("The club issued a warning in April saying that the boats could sink.") ==
        "The club issued a warning");
}

TEST_CASE("a subject is not cut before what tells which") {
  CHECK(headlines("More cases of pigs passing the flu to children in the villages around the old "
                  "harbour town are likely to occur this week.")
            .find("More cases of pigs passing the flu") == 0);
}

TEST_CASE("'there is' has its own subject") {
  CHECK(headlines("Wherever two or three sailors meet and still wonder who won, there will be joy "
                  "on May 30.") == "There will be joy");
  CHECK(headlines("This year, there will be 10 times as many police officers on the streets.") ==
        "There will be 10 times as many police officers on the streets");
}

TEST_CASE("a contracted verb is one") {
  CHECK(headlines("It's been closed since Monday, and that's why Ann Lee left.").find("been") !=
        std::string::npos);
  CHECK(headlines("Norway Zoo 's bear house has been closed since Monday.") ==
        "Norway Zoo 's bear house has been closed");
}

TEST_CASE("a denial keeps the day that ends it where it stands") {
  CHECK(headlines("The harbour did not open until 1914, six years after the flood.") ==
        "The harbour did not open until 1914, six years after the flood");
}

TEST_CASE("how near a day was goes with it") {
  CHECK(headlines("Shortly after dawn on Monday, the square was packed with children.") ==
        "The square was packed with children");
}

TEST_CASE("a conjunction is not told without its verb") {
  CHECK(headlines("Analysts estimated on Dec. 18 that in the long run, the banks would earn "
                  "more.") == "Analysts estimated that in the long run, the banks would earn more");
  CHECK(headlines("Ann Lee angered the town last year when, during a long talk, she called the "
                  "mayor a fool.") == "Ann Lee angered the town | Ann Lee called the mayor a fool");
  CHECK(headlines("One of the lessons is that the flood, known as the worst because it killed ten "
                  "people, started in 1918 with a little rain.") ==
        "One of the lessons is that the flood, known as the worst because it killed ten people, "
        "started with a little rain");
}

TEST_CASE("a sentence that no part of it tells alone is told whole") {
  CHECK(headlines("Ann Lee first won a prize for her work in 2012 and again after leading the club "
                  "to a cup in 2014.") ==
        "Ann Lee first won a prize for her work | Ann Lee first won a prize for her work in 2012 "
        "and again after leading the club to a cup");
  CHECK(headlines("A harbour ministry release on Sunday says the mayor spoke with the captain.") ==
        "A harbour ministry release says the mayor spoke with the captain");
}

TEST_CASE("who says so is named once") {
  CHECK(headlines("Police said on Monday that the man was shot, according to police.") ==
        "Police said that the man was shot");
}

TEST_CASE("a trade is told with who has it") {
  CHECK(headlines("Fans mourn the singer Ann Lee. The singer died on May 3.") == "Ann Lee died");
  CHECK(
      headlines("Fans mourn the singer Ann Lee and singer Peter Ray. The singer died on May 3.") ==
      "The singer died");
}

TEST_CASE("the couple is the two who were named") {
  CHECK(headlines("Ann Lee met Peter Roe in Oslo, and the couple married in 2014.") ==
        "Ann Lee and Peter Roe married");
  CHECK(headlines("Ann Lee, Peter Roe and Mary Ray sang. The couple married in 2014.") ==
        "The couple married");
}

TEST_CASE("a noun and the name of who used it") {
  CHECK(headlines("This is the same machine Ann Lee used in 2016 to dig.") ==
        "This is the same machine Ann Lee used to dig");
  CHECK(headlines("A prize went to the singer Ann Lee honoured in 2016 by the town.")
            .find("Ann Lee honoured the singer") == std::string::npos);
}

TEST_CASE("no line begins with what opens no noun, nor ends with half a clause") {
  CHECK(headlines("It is the day in which people, who worked in 2014, march.").substr(0, 5) !=
        "Which");
  CHECK(
      headlines("On May 3 Ann Lee announced that old boats, the Sun, and the Moon will be able to "
                "land again.") ==
      "Ann Lee announced that old boats, the Sun, and the Moon will be able to land again");
  CHECK(
      headlines("Ann Lee told her fans on May 3 that she and her friend, the actor Peter Ray, had "
                "split.") ==
      "Ann Lee told her fans that she and her friend, the actor Peter Ray, had split");
  CHECK(headlines("On May 3 the danger became clear as an officer, using a code, reports it.") ==
        "The danger became clear");
  CHECK(headlines("Two weeks ago Ann Lee found that the town had changed.") ==
        "Ann Lee found that the town had changed");
}

TEST_CASE("a day that counts from another event keeps that event") {
  CHECK(headlines("The paper warned that the war was costly a year before the 7 July bombings.")
            .find("Tarkal the bombings") == std::string::npos);
}

TEST_CASE("a small word of the verb stays with it") {
  CHECK(headlines("Ann Lee was sworn in on Monday.") == "Ann Lee was sworn in");
}

TEST_CASE("a gerund has its tense from the verb around it") {
  CHECK(headlines(
            "Ann Lee, 24, has stayed at home with her mother, Mary, her sister and her son, and "
            "has been taking a drug since becoming ill in May.")
            .find("Ann Lee has been taking a drug since becoming ill") == 0);
}

TEST_CASE("what is posted is told with the posting") {
  CHECK(headlines("\"There is a plan to close the pier,\" Lee posted on Monday on her page.") ==
        "There is a plan to close the pier, Lee posted on her page");
}

TEST_CASE("who was killed killed nobody") {
  CHECK(headlines(
            "The hall was set up in memory of Omar Lee - a marine killed in Norway last year.") ==
        "A marine was killed in Norway");
  CHECK(headlines("Ann Lee showed how some bakers blamed the flood of 1998 on the mayor.")
            .find("were blamed") == std::string::npos);
}

TEST_CASE("whom it was told to is not whom it tells of") {
  CHECK(headlines("The ship, a tanker with a crew of ten, told authorities it was under attack "
                  "Sunday.")
            .find("Authorities it") == std::string::npos);
}

TEST_CASE("a subject waits for its verb past what describes it") {
  CHECK(headlines("It said that one of the men who had been in hospital, and had been seen as "
                  "suffering from a virus, has died today.")
            .find("Suffering") == std::string::npos);
}

TEST_CASE("what describes a noun is no verb") {
  CHECK(
      headlines("Crowds of young men, including other newly arrived settlers, robbed ten women in "
                "2015.")
          .find("robbed ten women") != std::string::npos);
  CHECK(headlines("The town heard Roe, a pro-harbour mayor who survived a fire in 2015.") ==
        "A pro-harbour mayor survived a fire");
  CHECK(headlines("Local papers quoted witnesses describing how the May 3 show turned to chaos.")
            .find("Witnesses describing") != 0);
}

TEST_CASE("a day that something is set for is told") {
  CHECK(
      headlines("Ann Lee said the boat will sail on its first trip, targeted for January 2025 from "
                "Oslo.")
          .find("targeted from") == std::string::npos);
}

TEST_CASE("what a relative clause acts on is its object") {
  CHECK(headlines("The tests came during joint drills that Norway and Chile started last week.") ==
        "Norway and Chile started joint drills");
  CHECK(headlines("The town mourned on the day that Ann Lee died in May.").find("died the day") ==
        std::string::npos);
}

TEST_CASE("of a saying alone nobody learns what was said") {
  CHECK(headlines("Radio Tarkal denounces the closing of its Oslo bureau, the network said in a "
                  "statement Sunday.")
            .find("Radio Tarkal denounces the closing of its Oslo bureau") != std::string::npos);
}

TEST_CASE("a gerund with a list before the subject") {
  CHECK(headlines("Chronicling the floods, fires and wars that plague the town, the film won a "
                  "prize in 2008.") == "The film won a prize");
}

TEST_CASE("a verb is not cut out of its phrase") {
  CHECK(headlines("The bakers who received the Tarkal warning this week left.")
            .find("received the Tarkal warning") != std::string::npos);
  CHECK(
      headlines("The race was halted after 20 of 71 scheduled laps on Sunday following a start.") ==
      "The race was halted after 20 of 71 scheduled laps following a start");
  CHECK(headlines("The killings are filmed and made available on discs on May 3.")
            .find("killings made") == std::string::npos);
}

TEST_CASE("initials are no small words, and names no adjectives") {
  CHECK(headlines("Experts at this week's WHO meeting have been discussing the virus.")
            .find("Have been") != 0);
  CHECK(headlines("The arrest of Alan Gross put the deal on ice in December 2009.") ==
        "The arrest of Alan Gross put the deal on ice");
}

TEST_CASE("a day that does something is told") {
  CHECK(headlines("Thursday proved again that the bridge holds.") ==
        "Thursday proved again that the bridge holds");
}

TEST_CASE("a length of time does nothing") {
  CHECK(headlines("In the months that followed the flood of 2015, Ann Lee left.")
            .find("The months") != 0);
}

TEST_CASE("of two subjects neither is chosen") {
  CHECK(headlines("Ann Lee was the best since the league grew and was honoured in 2014.") ==
        "Ann Lee was the best since the league grew and was honoured");
}

TEST_CASE("a title is not cut from its name") {
  CHECK(headlines(
            "Ms Toward last night blamed the mayor of the old harbour town for the death of her "
            "husband and of his three young friends.")
            .find("Ms Toward") == 0);
}

TEST_CASE("what somebody could think is told with the thinking") {
  CHECK(headlines("You could be forgiven for thinking that on May 3 the war in Norway ended.") !=
        "The war in Norway ended");
  CHECK(headlines(
            "One case is that of Omar Roe, a baker in Oslo whose death led to a march last year.")
            .find("Oslo's death") == std::string::npos);
}

TEST_CASE("they are nobody where two could be meant") {
  CHECK(headlines("The figures show what the women saw when they were attacked on May 3.")
            .find("figures were attacked") == std::string::npos);
}

TEST_CASE("a date of something else stays in the line") {
  CHECK(headlines("The probe made its first landing since 1976 on May 3.") ==
        "The probe made its first landing since 1976");
  CHECK(headlines("The mayor congratulated the winners of the May 3 vote.") ==
        "The mayor congratulated the winners of the May 3 vote");
  // its own does not
  CHECK(headlines("The mayor congratulated the winners on May 3.") ==
        "The mayor congratulated the winners");
}

TEST_CASE("what is counted within a length of time is told with it") {
  CHECK(headlines("Norway made the 19th launch of a rocket this year.") ==
        "Norway made the 19th launch of a rocket this year");
  CHECK(headlines("Norway made the launch of a rocket this year.") ==
        "Norway made the launch of a rocket");
  CHECK(headlines("Norway welcomed ten guests in 2015 alone.") ==
        "Norway welcomed ten guests in 2015 alone");
}

TEST_CASE("a compound is not cut in two") {
  CHECK(headlines("The title-deciding Grand Prix of Oslo was halted on May 3.") ==
        "The title-deciding Grand Prix of Oslo was halted");
}

TEST_CASE("what a clause leaves open and its sentence says is told by the sentence") {
  CHECK(headlines("Three miners from Tarkal were hurt when the lift fell on May 3.") ==
        "Three miners from Tarkal were hurt when the lift fell on May 3 | Three miners from Tarkal "
        "were hurt");
  CHECK(headlines("Norwegians hid in cellars after Tarkal fired a rocket over the country on May "
                  "3.") ==
        "Norwegians hid in cellars after Tarkal fired a rocket over the country on May 3");
  // it begins as openly: nothing is won
  CHECK(headlines("The men were hurt when the lift fell on May 3.") ==
        "The lift fell | The men were hurt");
  // somebody is named, and nothing is open
  CHECK(headlines("Three miners slept when Ann Lee left Oslo on May 3.") ==
        "Ann Lee left Oslo | Three miners slept when Ann Lee left Oslo");
  // only who says so would be added
  CHECK(headlines("Officials in Oslo said on Monday that the bridge had fallen on May 3.")
            .find("The bridge had fallen") != std::string::npos);
}

TEST_CASE("a verb of hearing keeps what was heard") {
  CHECK(headlines("The court of Oslo heard on May 3 that the officers of the guard knew the law of "
                  "war and what it asks of them in a time of great need.") !=
        "The court of Oslo heard");
}

TEST_CASE("what nobody suggests is not told as if it were so") {
  CHECK(headlines("None of this is to suggest that Norway will fall tomorrow.") ==
        "None of this is to suggest that Norway will fall");
}

TEST_CASE("a thing is told as the text introduced it") {
  CHECK(headlines("A cargo barge from Tarkal left Oslo. The barge sank on May 3.") ==
        "A cargo barge sank");
  CHECK(headlines("Divers found a wooden crate. The crate was opened on May 3.") ==
        "A wooden crate was opened");
  // it says no more than that
  CHECK(headlines("Divers found a crate. The crate was opened on May 3.") ==
        "The crate was opened");
  // another one could be meant
  CHECK(headlines("A cargo barge left Oslo. A coal barge left Tarkal. The barge sank on May 3.") ==
        "The barge sank");
  CHECK(headlines("A cargo barge met two barges. The barge sank on May 3.") == "The barge sank");
}

TEST_CASE("two nouns that a participle parts are one subject") {
  CHECK(
      headlines("Ann Lee, a professor, says that judgments in cases involving prisoners and asylum "
                "seekers were new in 2005.") ==
      "Judgments in cases involving prisoners and asylum seekers were new");
}

TEST_CASE("an hour counted from another keeps it") {
  CHECK(headlines("Then, a few minutes before noon, the earth shook.") ==
        "A few minutes before noon, the earth shook");
}

TEST_CASE("of two words for one person neither is whose") {
  CHECK(headlines("She was a cartoonist and wit whose mocking of music created a stir in 1955.")
            .find("Wit's mocking") == std::string::npos);
}

TEST_CASE("a vote that is due is told with its day, a count with what it begins at") {
  CHECK(headlines("Ann Lee might back the plan in a vote due in October 2024.") ==
        "Ann Lee might back the plan in a vote due in October 2024");
  CHECK(headlines("The files cover the work of a firm in Oslo over a period from 1970 to 2016.") ==
        "The files cover the work of a firm in Oslo over a period from 1970 to 2016");
}

}  // namespace dateline

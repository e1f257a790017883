// The word that names what happened.
#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("a light verb gives way to its noun") {
  CHECK(told("The two sides reached a landmark agreement in 2005.") == "2005 agreement");
  CHECK(told("Talks were held in March 2020.") == "2020-03 Talks");
}

TEST_CASE("a verb of its own keeps the date from its object") {
  CHECK(told("She asked for a delay in July 2022.") == "2022-07 asked");
}

TEST_CASE("a noun after before, after and the like is an event of its own") {
  CHECK(told("Markets showed unity ahead of a planned summit on June 3.") == "2024-06-03 summit");
}

TEST_CASE("a date before a noun describes it") {
  CHECK(told("Friday's vote surprised nobody.") == "2024-05-10 vote");
  CHECK(told("The 2005 peace agreement has collapsed.") == "2005 agreement");
}

TEST_CASE("a noun that a day describes takes no other") {
  CHECK(told("Helicopters crossed the hills near the site of the weekend flood on Tuesday.") ==
        "2024-05-11/2024-05-12 flood; 2024-05-14 crossed");
  CHECK(told("Crews searched the site of the 2003 flood on Tuesday.") ==
        "2003 flood; 2024-05-14 searched");
}

TEST_CASE("a participle that describes, beside another") {
  CHECK(told("Crews fanned out across a landscape of smashed and flooded homes on Friday.") ==
        "2024-05-10 fanned");
  CHECK(told("The storm smashed windows and flooded homes on Friday.") == "2024-05-10 flooded");
}

TEST_CASE("a year that names a treaty dates no verb") {
  CHECK(told("Under Article 50 of the 2009 Lisbon Treaty, Britain has two years.") ==
        "2009 Treaty");
  CHECK(told("The 2009 Lisbon Summit failed.") == "2009 Summit");
}

TEST_CASE("of two dates of one event the one that nothing places is none") {
  CHECK(
      told("China sent its probe last week and Oslo launched Hope three days earlier, on May 3.") ==
      "2024-05-06/2024-05-12 sent; 2024-05-03 launched");
}

TEST_CASE("what is measured since a date did not happen then") {
  CHECK(told("The probe made its first landing since 1976.") == "");
  CHECK(told("It was the worst flood since May 2003.") == "");
  CHECK(told("The firm has made locks since 1976.") == "1976/.. made");
}

TEST_CASE("nouns that look like verbs") {
  CHECK(told("The hill was handed over to Polish forces in 2003.") == "2003 handed");
  CHECK(told("Magna shares closed higher on Friday.") == "2024-05-10 closed");
  CHECK(told("In over-the-counter trading on Friday, the shares rose.") == "2024-05-10 rose");
  CHECK(told("The company cut its full-year forecast on Friday.") == "2024-05-10 cut");
  CHECK(told("It accounted for half of operating profit in 2022.") == "2022 accounted");
}

TEST_CASE("what falls due on a day") {
  CHECK(told("The company sold notes due Oct. 15, 2039.") == "2039-10-15 due");
}

TEST_CASE("a past date goes to the verb that governs an infinitive") {
  CHECK(told("Ministers voted to support the republic on Friday.") == "2024-05-10 voted");
  CHECK(told("The owner asked the tenants to leave by May 31.") == "2024-05-31 leave");
}

TEST_CASE("a loss is the quarter's, its report is not") {
  CHECK(told("The firm reported a net loss of $3 million for the third quarter of 2023.") ==
        "2023-35 loss");
  CHECK(told("The firm reported a fire on May 3.") == "2024-05-03 reported");
}

TEST_CASE("the date of an opening clause is its own verb's") {
  CHECK(told("After losing two players in 2021, the club won the cup.") == "2021 losing");
  CHECK(told("Speaking on May 3, the mayor welcomed the vote.") == "2024-05-03 welcomed");
}

TEST_CASE("a date at the main verb, past a comma") {
  CHECK(told("After asking twice, waiting for a ruling, the firm on May 3 lowered its offer.") ==
        "2024-05-03 lowered");
}

TEST_CASE("when a thing was made is no event") {
  CHECK(told("The film ends with the 1983 song.") == "");
  CHECK(told("The film shows the 1983 flood.") == "1983 flood");
}

TEST_CASE("a period that is named by its last day") {
  CHECK(told("Income for the six months ended Oct. 1, 2023 slipped.") ==
        "2023-04-02/2023-10-01 slipped");
  CHECK(told("Income in the year ended June 30, 2023 slipped.") == "2022-07-01/2023-06-30 slipped");
  CHECK(told("Income in the third quarter of 2023 ended Sept. 30, 2023 slipped.") ==
        "2023-35 slipped");
}

TEST_CASE("what was vowed or refused on a day") {
  CHECK(told("The mayor on Friday vowed to hunt them down.") == "2024-05-10 vowed");
  CHECK(told("A court on Friday refused to order a hearing.") == "2024-05-10 refused");
  CHECK(told("The mayor plans to meet them on Friday.") == "2024-05-17 meet");
}

}  // namespace dateline

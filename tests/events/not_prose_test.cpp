// Dates that tell of no event.
#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("datelines, bylines and headings") {
  CHECK(told("KYIV, March 3 (Reuters) - The bridge fell on Friday.") == "2024-05-10 fell");
  CHECK(told("By Ann Lee, March 3, 2024\n\nThe bridge fell on Friday.") == "2024-05-10 fell");
  CHECK(told("March 3, 2024\n\nThe bridge fell on Friday.") == "2024-05-10 fell");
}

TEST_CASE("rows of figures") {
  CHECK(told("Sales 2019 12.5 2020 13.1 2021 14.0 2022 15.5\n\nNothing else.").empty());
}

TEST_CASE("menus") {
  CHECK(
      told("Select Category 2015 Main Study Guide 2016 Test Series Mains Key 2017 Revision Modules "
           "Test Plan")
          .empty());
}

TEST_CASE("what somebody was, by years") {
  CHECK(told("1982-85: Alternate Governor for Norway, Board of governors 1985: President of the "
             "trade union for the election committee 1991 onwards: Leader of the House") == "");
  CHECK(told("1985: The bridge fell, 1990: the mayor left, 1991: a tunnel opened.") != "");
  CHECK(told("He set a record in 1985: nobody has run faster.") != "");
}

TEST_CASE("yardsticks") {
  CHECK(told("Profit fell to $5 million in 2023 from $7 million in 2022.") == "2023 fell");
  CHECK(told("In 2023 profit fell 18 percent from a year earlier.") == "2023 fell");
  CHECK(told("On Friday shares stood 9 percent higher than two years ago.") == "2024-05-10 stood");
  CHECK(told("The mill had 40 workers in May, against 52 a year before.") == "2024-05 had");
  CHECK(told("The price rose to 213 cents from February's 207.") == "");
  CHECK(told("The bank collected $8 million, an increase of $1 million from the previous year.") ==
        "");
  CHECK(told("He moved from Oslo a year earlier.") != "");
  CHECK(told("He voted against the plan the previous year.") != "");
  CHECK(told("Six dogs barked in February's storm.") != "");
}

TEST_CASE("a now that dates a state") {
  CHECK(told("Elian today is the symbol of unity.").empty());
}

TEST_CASE("stamps of posts and updates date no event") {
  CHECK(told("May 3, 2024 at 6:29 pm | We need a bridge now.") == "");
  CHECK(told("Ann Lee | 18:00 UK time, Friday, 3 May 2024 The bridge is open.") == "");
  CHECK(told("10.06am - UPDATE - The bridge is open.") == "");
  CHECK(told("The bridge is open, they say. \xe2\x80\x94 Ann Lee (@annlee) May 3, 2024") == "");
  CHECK(told("Posted: 3 May 2024 in News") == "");
}

TEST_CASE("stamps that ran into the text") {
  CHECK(headlines("Page last updated at 08:03 GMT, Monday, 6 May 2024 09:03 UK The bridge fell on "
                  "Friday.") == "The bridge fell");
  CHECK(headlines("6 May 2024 Last updated at 06:15 GMT Help Ann Lee left Oslo on Friday.") ==
        "Ann Lee left Oslo");
  CHECK(told("updated: Mon May 06 2024 11:06:00 The bridge fell in a storm.") == "");
  CHECK(told("The roads are made of sand Posted by annlee 2 May 2024") == "");
  CHECK(told("Bridge falls Aired May 3, 2024 - 21:00 ET") == "");
  CHECK(told("This post was last changed at 03:02 AM, May 1 2024.") == "");
  CHECK(told("short.ly/11BX 7:01 pm ET May 11, 2024 RETWEET The bridge fell.") == "");
  CHECK(told("annlee May 11th, 2024 2:23 pm ET The bridge fell.") == "");
}

TEST_CASE("dates that only look like stamps") {
  CHECK(told("The law was last updated on May 3, 2024.") == "2024-05-03 updated");
  CHECK(told("The film was posted by Ann Lee on May 3, 2024.") == "2024-05-03 posted");
  CHECK(told("The show aired May 3, 2024.") == "2024-05-03 aired");
  CHECK(told("The bridge fell at 7:01 pm ET on May 11, 2024.") == "2024-05-11 fell");
  CHECK(told("The bridge fell May 11, 2024, at 7:01 pm.") == "2024-05-11 fell");
}

TEST_CASE("what is only asked") {
  CHECK(told("Will the bridge open on Friday?") == "");
  CHECK(told("So what happened in 2011?") == "");
  CHECK(told("In 2011, did the mayor lie?") == "");
  CHECK(told("Does that mean the bridge will open on Friday?") == "");
  CHECK(told("What will change when the bridge opens on Friday?") == "2024-05-17 opens");
  CHECK(told("The mayor fled on Friday, you say?") == "2024-05-10 fled");
  CHECK(told("The mayor asked on Friday: \"Will it open?\"") == "2024-05-10 asked");
}

TEST_CASE("an update tells of its own dates") {
  CHECK(headlines("(Updated 7:42 p.m. in Oslo) The bridge fell on Friday.") == "The bridge fell");
  CHECK(told("The report published on May 3 shows it.") == "2024-05-03 published");
}

TEST_CASE("captions of old photographs") {
  CHECK(headlines("FILE - In this 2023 file photo, Ann Lee opens the bridge.") ==
        "Ann Lee opens the bridge");
}

TEST_CASE("when a comment was left, when a programme is on") {
  CHECK(told("At 8:37 am on 16 Jun 2023, Tarkal wrote: Wash your hands.") == "");
  CHECK(told("At 8:37 am on 16 Jun 2023, the bridge fell.") != "");
  CHECK(told("8.00-9.00 pm RADIO ONE Ann Lee presents a new show.") == "");
}

TEST_CASE("what is told of the text itself") {
  CHECK(told("This article was amended on 4 May 2024.") == "");
  CHECK(told("A version of this article appears in print on May 3, 2024.") == "");
  CHECK(told("The city was amended on 4 May 2024 by this law.") != "");
}

TEST_CASE("talk of the day itself") {
  CHECK(told("Today is a sad day for the country.") == "");
  CHECK(told("We start it today and we go on.") == "");
  CHECK(told("The bank closes today.") != "");
}

}  // namespace dateline

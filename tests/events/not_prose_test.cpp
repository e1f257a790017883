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

TEST_CASE("yardsticks") {
  CHECK(told("Profit fell to $5 million in 2023 from $7 million in 2022.") == "2023 fell");
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

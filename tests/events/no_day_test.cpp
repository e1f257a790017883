// Expressions of time that put nothing on the calendar, and those beside them that do.
#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("which one is meant") {
  CHECK(told("The law will replace one from 1974.") == "");
  CHECK(told("The letter, dated May 3, was hers.") == "");
  CHECK(told("One of the 1974 talks failed.") == "1974 talks");
  CHECK(told("The mayor left one day in May 2023.") != "");
}

TEST_CASE("how fast is not when") {
  CHECK(told("The car goes from 0 to 60 in 1.9 seconds.") == "");
}

TEST_CASE("what is like its time") {
  CHECK(told("Mix-ups occur in the post-9/11 age.") == "");
  CHECK(told("The family moved pre-1881 to Oslo.") == "1881 moved");
}

TEST_CASE("people by their age") {
  CHECK(told("Over-50s might have some immunity.") == "");
  CHECK(told("The band split in the 50s.") != "");
}

TEST_CASE("things of a feast, and what happened on it") {
  CHECK(told("They put up their Christmas lights wrong.") == "");
  CHECK(told("The bridge fell on Christmas Day.") == "2023-12-25 fell");
}

TEST_CASE("a paper is no day") {
  CHECK(told("A Mail on Sunday journalist met Ann Lee in 2019.") == "2019 met");
  CHECK(told("The mail came on Sunday.") == "2024-05-12 came");
}

TEST_CASE("what the clock shows") {
  CHECK(told("It is 7:00 a.m. now on the coast.") == "");
  CHECK(told("It fell at 7:00 a.m. on the coast.") != "");
}

TEST_CASE("the clocks of a page that is added to, and years with a colon") {
  CHECK(told("1642: Ann Lee, who lives near the base 1649: Bo Ray reports.") == "");
  CHECK(told("1918: The bank fell in Oslo; 1957: The bank rose again.") != "");
}

TEST_CASE("habits of a weekday, and these times") {
  CHECK(told("CNN talked to her Sunday school pupil.") == "");
  CHECK(told("The group includes some of today's biggest firms.") == "");
}

TEST_CASE("comments, questions and teasers are no news") {
  CHECK(told("At 11:23 am on 03 Jun 2023, heyone wrote: It is sad that Oslo fell today.") == "");
  CHECK(told("So what does this mean for your health care today?") == "");
  CHECK(told("Did the bridge fall on Friday?") == "");
  CHECK(told("HOL ALONE Ann Lee hosts alone today TYRED OUT Bo Ray admits it SAD END Tarkal "
             "fell in 2019.") == "");
}

}  // namespace dateline

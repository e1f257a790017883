// Comments, letters and listings: what stands in an article and is not its author's.
#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("what readers say under an article is not the article's") {
  const std::string article = "The bridge fell on Friday.\n";
  CHECK(told(article + "At 8:37 am on 11 May 2024, tarkal wrote: It shut in 2019.\n"
                       "The mayor left in 2020.\n"
                       "At 9:02 am on 11 May 2024, bo_ray wrote: Nonsense.\n"
                       "The tunnel opened in 2021.") == "2024-05-10 fell");
  CHECK(told(article + "tarkal says: May 11, 2024 at 6:29 pm It shut in 2019.\n"
                       "bo_ray says: May 11, 2024 at 7:01 pm The mayor left in 2020.") ==
        "2024-05-10 fell");
  CHECK(told(article + "The mayor lies.\nMay 11, 2024 at 6:29 pm | tarkal It shut in 2019.\n"
                       "May 11, 2024 at 6:40 pm | bo_ray The tunnel opened in 2021.\n"
                       "May 11, 2024 at 6:51 pm | ann The mayor left in 2020.") ==
        "2024-05-10 fell");
  CHECK(told(article + "Shame. Posted by tarkal on May 11, 2024 10:12 AM.\nIt shut in 2019.\n"
                       "Posted by bo_ray 12 May 2024\nThe mayor left in 2020.\n"
                       "Posted by ann on May 12, 2024.") == "2024-05-10 fell");
}

TEST_CASE("a comment that ran into the line before it ends that line") {
  CHECK(headlines("The bridge fell on Friday At 8:37 am on 11 May 2024, tarkal wrote: It shut.\n"
                  "At 9:02 am on 11 May 2024, bo_ray wrote: Nonsense.") == "The bridge fell");
}

TEST_CASE("a letter that an article quotes is the article's") {
  CHECK(told("The bridge fell on Friday.\nAt 8:37 am on 11 May 2024, the mayor wrote: I am sorry.\n"
             "The mayor left in 2020.") == "2024-05-10 fell; 2020 left");
  CHECK(told("May 11, 2024 at 6:29 pm | Ann Lee\nThe bridge fell on Friday.") == "2024-05-10 fell");
  CHECK(told("Posted by Ann Lee on May 11, 2024\nThe bridge fell on Friday.\n"
             "Posted by Ann Lee on May 12, 2024\nThe mayor left on Sunday.\n"
             "Posted by Ann Lee on May 13, 2024\nA ferry sank on Monday.") ==
        "2024-05-10 fell; 2024-05-12 left; 2024-05-13 sank");
}

TEST_CASE("letters to a page that asks for them") {
  std::string page = "The archive opened on Friday.\nIf you can help, please email us.\n";
  for (const char* writer : {"Ann Lee from Oslo", "Bo Ray from Rome", "Cy Day", "Di Fox", "Ed Orr"})
    page += std::string(writer) + ": \"I am looking for a man. He fled on Sunday.\"\n";
  CHECK(told(page) == "2024-05-10 opened");
}

TEST_CASE("people whom an article quotes wrote no letters to it") {
  std::string story = "The bridge fell on Friday.\nIf you saw it, please email us.\n";
  for (int i = 0; i < 5; ++i) story += "Ann Lee said: \"I left. The mayor fled in 2020.\"\n";
  CHECK(told(story).size() > std::string("2024-05-10 fell").size());
  std::string voices = "The bridge fell on Friday.\n";
  for (int i = 0; i < 5; ++i) voices += "Ann Lee, 34: \"I left. The mayor fled in 2020.\"\n";
  CHECK(told(voices).size() > std::string("2024-05-10 fell").size());
}

TEST_CASE("a listing says when something is on") {
  const std::string listing =
      "The station opened on Friday.\n"
      "8.00-10.00 pm RADIO TWO Ann Lee presents. She is joined by Bo Ray tonight.\n"
      "11.00am-12.00 noon RADIO TWO Cy Day returns. The show began in 1961 and has run since "
      "1963.\n"
      "6.00-7.00 am RADIO ONE The choir sings on Sunday.\n";
  CHECK(told(listing) == "2024-05-10 opened; 1961 began; 1963/.. run");
  CHECK(told("8.00-10.00 pm RADIO TWO was silent.\nIt went off the air on Friday.") != "");
}

TEST_CASE("what leads to other pages") {
  CHECK(told("Read more: The bridge fell on Friday.") == "");
  CHECK(told("Related: Ann Lee wants to land on Mars in 2030") == "");
  CHECK(told("MUST WATCH A ferry sank on Friday 02:35") == "");
  CHECK(told("Get the latest updates on the 2024 campaign and check them out.") == "");
  CHECK(told("Read the verdict that the judge gave on Friday.") != "");
  CHECK(told("(Read more here) The bridge fell on Friday.") == "2024-05-10 fell");
  CHECK(told("Related firms fell on Friday.") == "2024-05-10 fell");
  CHECK(told("The mayor said: \"Read more.\" He left on Friday.") == "2024-05-10 left");
}

TEST_CASE("what readers shall do, and what comes next") {
  CHECK(told("Join us at 10 p.m. as the bridge opens.") == "");
  CHECK(told("Coming up, the latest from Oslo where a bridge fell on Friday.") == "");
  CHECK(told("From the studio, this is CITY SUNDAY MORNING.") == "");
  CHECK(told("Sign up for the letter that ran on Friday.") == "");
  CHECK(told("Signs of rust were found on Friday.") == "2024-05-10 found");
  CHECK(told("The mayor will join us on Friday.") != "");
  CHECK(told("From Oslo, the mayor left on Friday.") == "2024-05-10 left");
}

TEST_CASE("on what terms a text is printed") {
  CHECK(told("From the book The Bridge, Copyright \u00a9 2019 by Ann Lee.") == "");
  CHECK(told("Copyright 2024 The Wire. All rights reserved.") == "");
  CHECK(told("The content was made in 2013 and is proprietary to Acme.") == "");
  CHECK(told("The copyright expired in 2019.") == "2019 expired");
  CHECK(told("The Copyright Office closed on Friday.") == "2024-05-10 closed");
}

TEST_CASE("where something is written") {
  CHECK(told("Retrieved 4 December 2017.") == "");
  CHECK(told("2016 Conference on Bridges and Tunnels (CBT). pp. 595-598. doi:10.1109/B.") == "");
  CHECK(told("The paper was published on Friday (doi:10.1109/B).") == "2024-05-10 published");
  CHECK(told("Divers retrieved it on 4 December 2017.") == "2017-12-04 retrieved");
  CHECK(told("Retrieved by divers, the wreck reached Oslo on Friday.") != "");
}

TEST_CASE("who wrote a text, below it") {
  std::string text;
  for (int i = 0; i < 12; ++i) text += "The bridge is old.\n";
  text += "Ann Lee joined the paper on Friday. She left Oslo on Sunday.\n";
  CHECK(told(text) == "2024-05-10 joined; 2024-05-12 left");
  CHECK(told_by("Ann Lee", text) == "");
  CHECK(told_by("Ann Lee", "Ann Lee won on Friday.\n" + text) == "2024-05-10 won");
  CHECK(told_by("Bo Ray", text) == "2024-05-10 joined; 2024-05-12 left");
}

}  // namespace dateline

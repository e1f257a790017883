#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("what was said comes after who said it") {
  CHECK(headlines("The bridge has collapsed, the mayor said on Friday.") ==
        "The mayor said the bridge has collapsed");
  CHECK(headlines("The bridge has collapsed, said Maria Lopez on Friday.") ==
        "Maria Lopez said the bridge has collapsed");
  CHECK(headlines("The bridge has collapsed, the firm said in a filing on Friday.") ==
        "The firm said the bridge has collapsed");
  CHECK(headlines("The bridge has collapsed, the mayor told reporters on Friday.") ==
        "The mayor said the bridge has collapsed");
}

TEST_CASE("who says so, with an apposition") {
  const auto by = [](const std::string& text) { return events_of(text).front().attribution; };
  const auto says = [&](const std::string& who) {
    return by("The dam broke on May 3, " + who + ", said.");
  };
  CHECK(says("Ruth Moe, the county's engineer").find("Ruth Moe") == 0);
  CHECK(says("its owner, Tom Aske").find("Tom Aske") != std::string::npos);
  CHECK(says("a spokesman for the county, Tom Aske").find("Tom Aske") != std::string::npos);
  CHECK(by("The firm, based in Oslo, Norway, said it closed a plant on May 3.") == "The firm");
  CHECK(headlines("The dam broke on May 3, Ruth Moe, the county's engineer, said.") ==
        "The dam broke");
}

TEST_CASE("who says nothing of it") {
  const auto by = [](const std::string& text) { return events_of(text).back().attribution; };
  CHECK(by("Neither side has commented on reports that they met in February 2023.").empty());
  CHECK(by("Spain declared a truce; it fell in 1845.").empty());
  CHECK(by("The inquiry into the 2010 rail crash will report soon.").empty());
  CHECK(by("He met them on May 3 and the officials said they could not agree.").empty());
  CHECK(by("With fees set according to last year's levels, the firm will close in June.").empty());
  CHECK(by("The firm will close in June, according to Ann Lee.") == "Ann Lee");
  CHECK(by("Officials will decide whether to sell the ship by July 3, Ann Lee told them.")
            .find("Ann Lee") == 0);
}

TEST_CASE("a clause that tells when is not what was said") {
  const auto by = [](const std::string& text) { return events_of(text).front().attribution; };
  CHECK(by("Neighbours have complained of the smell since the plant opened in 2008.").empty());
  CHECK(by("The mayor spoke of a pause after the bridge fell in 2008.").empty());
  CHECK(by("The mayor said the bridge fell in 2008.") == "The mayor");
  CHECK(
      events_of(
          "The ministry, responding to complaints raised in 2009, said on Monday that it was open.")
          .back()
          .attribution == "The ministry");
  CHECK(told("He left, believing the dam fell in 2008.") != "");

  CHECK(by("Analysts said that while they feared a fall in 2030, all was well.") == "Analysts");
  CHECK(by("The firm predicted a rise in 2030.") == "The firm");
  CHECK(by("They moved $3 million, according to a 2011 report by the bank.") ==
        "a 2011 report by the bank");
}

TEST_CASE("words in quotation marks are the speaker's own") {
  CHECK(headlines("\"We closed the bridge,\" Maria Lopez said on Friday.") ==
        "Maria Lopez: We closed the bridge");
}

TEST_CASE("what is asked or denied is not said to be so") {
  CHECK(headlines("The bridge has collapsed, the mayor denied on Friday.") ==
        "The bridge has collapsed, the mayor denied");
}

TEST_CASE("the speaker of a statement is its own") {
  const auto events = events_of("The bridge has collapsed, the mayor said in a letter on Friday.");
  REQUIRE(events.size() == 1);
  CHECK(events.front().kind == EventKind::statement);
  CHECK(events.front().attribution == "the mayor");
}

TEST_CASE("bylines and datelines are not part of what was said") {
  CHECK(
      headlines("OSLO | Fri May 10, 2024 9:03 am BST\nOSLO (Wire) - The bridge has collapsed, the "
                "mayor said on Friday.") == "The mayor said the bridge has collapsed");
}

TEST_CASE("a result that is revealed is no statement") {
  const auto events = events_of("The results will be revealed on June 3.");
  REQUIRE(events.size() == 1);
  CHECK(events.front().kind == EventKind::event);
}

TEST_CASE("what is said after a colon, or after where it was said") {
  CHECK(headlines("Maria Lopez said on Friday: \"The bridge is closed.\"") ==
        "Maria Lopez: The bridge is closed");
  CHECK(
      headlines("Maria Lopez said on state television on Friday that the bridge will not open.") ==
      "Maria Lopez said that the bridge will not open");
}

TEST_CASE("in a transcript, who has the turn says it") {
  const std::string talk =
      "ANN LEE, HOST: Welcome.\nBO RAY (voice-over): The bridge fell on Friday.\n"
      "LEE: Who was hurt?\nRAY: A man was. The mayor fled on Sunday.\n"
      "UNIDENTIFIED MALE: The tunnel opened on Monday.\n";
  const auto events = events_of(talk);
  REQUIRE(events.size() == 3);
  CHECK(events[0].attribution == "Bo Ray");
  CHECK(events[1].attribution == "Bo Ray");
  CHECK(events[2].attribution.empty());
}

TEST_CASE("headings in capitals make no transcript") {
  for (const Event& e : events_of("OSLO: The bridge fell on Friday.\nROME: A man fled on Sunday.\n"
                                  "PARIS: A ferry sank on Monday.\nBERN: A tunnel opened today."))
    CHECK(e.attribution.empty());
}

}  // namespace dateline

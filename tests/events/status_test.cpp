#include <catch2/catch.hpp>

#include "tests/events/told.h"

namespace dateline {

TEST_CASE("denied") {
  CHECK(status_of_only("No steel was delivered on May 3.") == Status::negated);
  CHECK(status_of_only("The crew made no repairs in April 2024.") == Status::negated);
  CHECK(status_of_only("They did not meet on May 3.") == Status::negated);
  CHECK(status_of_only("The firm refused to sign on May 3.") == Status::negated);
}

TEST_CASE("only thought of") {
  CHECK(status_of_only("If the steel arrives on June 3, the deck could be lowered.") ==
        Status::hypothetical);
}

TEST_CASE("to come") {
  CHECK(status_of_only("The bridge is expected to open on June 3.") == Status::planned);
  CHECK(status_of_only("The offer was due to expire on June 3.") == Status::planned);
}

TEST_CASE("a past verb is done, though its day begins before the page's ends") {
  CHECK(status_of_only("The missile was fired on May 16.") == Status::happened);
  CHECK(status_of_only("The missile was fired on May 17.") == Status::planned);
  CHECK(status_of_only("The missile will be fired on May 16.") == Status::planned);
  CHECK(status_of_only("Officials have closed the bridge on May 16.") == Status::happened);
  CHECK(status_of_only("May 16's launch startled the town.") == Status::happened);
  CHECK(status_of_only("May 16's launch was expected to startle the town.") == Status::planned);
  CHECK(status_of_only("The ministry condemned it in a statement on May 16.") == Status::happened);
  CHECK(status_of_only("The ministry announced a summit on May 16.") == Status::planned);
}

TEST_CASE("going on") {
  CHECK(status_of_only("Shares have fallen since May 2021.") == Status::ongoing);
  CHECK(status_of_only("Meetings continue this week.") == Status::ongoing);
}

TEST_CASE("done") {
  CHECK(status_of_only("The bridge opened on May 3.") == Status::happened);
}

TEST_CASE("not until") {
  const auto events = events_of("The amendment was not ratified until 1920.");
  REQUIRE(events.size() == 1);
  CHECK(events[0].status == Status::happened);
  CHECK(events[0].headline == "The amendment was not ratified until 1920");
}

TEST_CASE("spoke, but not since") {
  const auto events = events_of("They spoke on Feb. 25 but not since.");
  REQUIRE(events.size() == 2);
  CHECK(events[0].status == Status::happened);
  CHECK(events[1].status == Status::negated);
  CHECK(events[1].headline == "They spoke but not since");
}

TEST_CASE("not only, no doubt: nothing is denied") {
  CHECK(status_of_only("The flood did not just hit the bridge on May 3.") == Status::happened);
  CHECK(status_of_only("The flood did not hit the bridge on May 3.") == Status::negated);
  CHECK(status_of_only("No doubt the critics were there on May 3.") == Status::happened);
  CHECK(status_of_only("No critics were there on May 3.") == Status::negated);
}

TEST_CASE("what was called off did not happen") {
  CHECK(status_of_only("Friday's match was called off.") == Status::negated);
  CHECK(status_of_only("The match on Friday was canceled.") == Status::negated);
  CHECK(status_of_only("The club canceled the match on Friday.") == Status::happened);
}

TEST_CASE("what came to pass several times since is no state") {
  CHECK(status_of_only("The nurse has undergone several operations since 2021.") ==
        Status::happened);
  CHECK(status_of_only("The nurse has lived in Oslo since 2021.") == Status::ongoing);
}

TEST_CASE("a condition beside what is told as past") {
  CHECK(status_of_only("The bridge fell on May 3, even if few noticed.") == Status::happened);
  CHECK(status_of_only("If the bridge falls on June 3, the town would be cut off.") ==
        Status::hypothetical);
}

TEST_CASE("refusing is done, what is refused is not") {
  CHECK(status_of_only("A court on Friday refused to order a hearing.") == Status::happened);
  CHECK(status_of_only("The sides failed to reach an agreement on May 3.") == Status::negated);
  CHECK(status_of_only("The bank expects to take a $5 billion hit next month.") == Status::planned);
}

TEST_CASE("what a condition denies is only thought of") {
  CHECK(status_of_only("If a text is not sent by June 3, the house would meet.") ==
        Status::hypothetical);
}

TEST_CASE("barely is enough") {
  CHECK(status_of_only("The funds have barely broken even this year.") != Status::negated);
  CHECK(status_of_only("The funds have hardly grown this year.") == Status::negated);
}

TEST_CASE("what hangs on a denied verb is denied") {
  CHECK(status_of_only("The towns are not going to be left alone this summer.") == Status::negated);
  CHECK(status_of_only("The towns are going to be left alone this summer.") == Status::planned);
}

TEST_CASE("who does not put it off does it, and two denials are none") {
  CHECK(status_of_only("The judge did not hesitate to close the court on May 3.") ==
        Status::happened);
  CHECK(status_of_only("The judge never failed to close the court on May 3.") == Status::happened);
  CHECK(status_of_only("The judge never closed the court on May 3.") == Status::negated);
  CHECK(status_of_only("The judge failed to close the court on May 3.") == Status::negated);
  CHECK(status_of_only("The judge did not wait on May 3.") == Status::negated);
}

TEST_CASE("an if that only the order of words tells") {
  CHECK(status_of_only("Had the firm paid in May 2023, it would have been saved.") ==
        Status::hypothetical);
  CHECK(status_of_only("Were they to leave in June, the plant would close.") ==
        Status::hypothetical);
  CHECK(status_of_only("The firm had paid in May 2023.") == Status::happened);
}

TEST_CASE("but for a thing that was") {
  CHECK(status_of_only("Had it not been for the strike of 1926, the pit would be open.") ==
        Status::happened);

  CHECK(status_of_only("No strike in 2021 lasted.") == Status::negated);
}

TEST_CASE("what lies ahead is a thing") {
  CHECK(told("We expect a verdict in October,\" said Ann Lee.").find("2024-10") == 0);
  CHECK(told("Demonstrators are planning a rally on Saturday.") == "2024-05-18 rally");
  CHECK(told("The two leaders, meeting in Riga on Friday, agreed to open the border.") ==
        "2024-05-10 meeting");
  CHECK(told("The plan the firm made on Friday failed.") == "2024-05-10 made");
}

TEST_CASE("what is denied of a thing is not denied of its making") {
  CHECK(status_of_only("They fear that the firm would not honour a May 2023 agreement.") ==
        Status::happened);
  CHECK(status_of_only("No May 2023 agreement was found.") == Status::negated);
  CHECK(status_of_only("The firm did not sign in May 2023.") == Status::negated);
}

TEST_CASE("what somebody denies") {
  CHECK(status_of_only("The mayor denied taking bribes in 2004.") == Status::negated);
  CHECK(status_of_only("The firm denied that it had sold its stake in May 2023.") ==
        Status::negated);
  CHECK(status_of_only("The firm did not deny that it had sold its stake in May 2023.") ==
        Status::happened);
  CHECK(status_of_only("The mayor denied the charge on May 3.") == Status::happened);
}

TEST_CASE("who is asked whether is asked") {
  CHECK(status_of_only("The members will be asked on June 5 whether to sign.") == Status::planned);
  CHECK(status_of_only("The members were asked on May 3 whether they would sign.") ==
        Status::happened);
  CHECK(status_of_only("The firm will close on June 5 if the members agree to it.") ==
        Status::hypothetical);
}

TEST_CASE("what is expected of the time that is on is planned") {
  CHECK(status_of_only("A further decline is expected in 2024.") == Status::planned);
  CHECK(status_of_only("The union plans a march in May 2024.") == Status::planned);
  CHECK(status_of_only("A vote scheduled for June 8 has been postponed.") == Status::negated);
  CHECK(status_of_only("The march fills the town in May 2024.") == Status::ongoing);
}

TEST_CASE("what was to come, seen from before, came") {
  CHECK(status_of_only("The king met the dancer whom he would marry in 1895.") == Status::happened);
  CHECK(status_of_only("The town would fall to the Turks in 1453.") == Status::happened);
  CHECK(status_of_only("That would mean a drop in sales in 2023.") == Status::hypothetical);
  CHECK(status_of_only("The mayor believed the team would win in 2021.") == Status::hypothetical);
  CHECK(status_of_only("The firm said that it would close in 2021.") == Status::hypothetical);
  CHECK(status_of_only("The firm could have closed in 2021.") == Status::hypothetical);
}

TEST_CASE("what was extended until a day was extended") {
  CHECK(status_of_only("The bank extended its offer until June 3.") == Status::happened);
  CHECK(status_of_only("The bank will extend its offer until June 3.") == Status::planned);
  CHECK(status_of_only("The fair was scheduled to stay open until June 3.") == Status::planned);
}

}  // namespace dateline

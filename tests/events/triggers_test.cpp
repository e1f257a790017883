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

TEST_CASE("nouns that look like verbs") {
  CHECK(told("Magna shares closed higher on Friday.") == "2024-05-10 closed");
  CHECK(told("In over-the-counter trading on Friday, the shares rose.") == "2024-05-10 rose");
  CHECK(told("It accounted for half of operating profit in 2022.") == "2022 accounted");
}

TEST_CASE("what falls due on a day") {
  CHECK(told("The company sold notes due Oct. 15, 2039.") == "2039-10-15 due");
}

TEST_CASE("a past date goes to the verb that governs an infinitive") {
  CHECK(told("Ministers voted to support the republic on Friday.") == "2024-05-10 voted");
  CHECK(told("The owner asked the tenants to leave by May 31.") == "2024-05-31 leave");
}

}  // namespace dateline

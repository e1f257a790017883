#include "cli/render/conflict_words.h"

#include <catch2/catch.hpp>

#include "tests/store/samples.h"

using namespace dateline;
using namespace dateline::cli;
using samples::day;
using samples::on;

TEST_CASE("a conflict says both ways to the date and what could explain it", "[conflict]") {
  StoredEvent a = samples::stored(1, on(day(2023, 3, 16)), "Bridge closed", "A");
  StoredEvent b = samples::stored(2, on(day(2023, 3, 17)), "Bridge closed", "B");
  a.event.date_phrase.text = "March 16, 2023";
  b.event.date_phrase.text = "Friday";
  const auto stated = conflict_words("A", a, "B", b);
  REQUIRE(stated.size() == 3);
  CHECK(stated[0] == "A: \"March 16, 2023\" gives the whole date: 2023-03-16");
  CHECK(stated[2] ==
        "Both texts state their dates: nothing inferred explains the 1 day between them.");
  b.event.anchor = AnchorBasis::publication_date;
  b.published = samples::moment(2023, 3, 19);
  const auto counted = conflict_words("A", a, "B", b);
  CHECK(counted[1] == "B: \"Friday\", counted from the publication date 2023-03-19, is 2023-03-17");
  CHECK(counted[2] ==
        "1 day apart; a publication date of B that is wrong by 1 day would explain it.");
}

TEST_CASE("months and years that differ are told in months and years", "[conflict]") {
  const auto verdict = [](const CalendarUnit& one, const CalendarUnit& other) {
    return conflict_words("A", samples::stored(1, on(one), "Bridge closed", "A"), "B",
                          samples::stored(2, on(other), "Bridge closed", "B"))[2];
  };
  const std::string stated = "Both texts state their dates: nothing inferred explains the ";
  CHECK(verdict(samples::year(2014), samples::year(2015)) == stated + "1 year between them.");
  CHECK(verdict(samples::month(2017, 11), samples::month(2018, 1)) ==
        stated + "2 months between them.");
  CHECK(verdict(samples::month(2017, 11), samples::year(2019)) ==
        stated + "397 days between them.");
}

#include <catch2/catch.hpp>

#include "extractor/model/event.h"
#include "extractor/model/grain.h"

namespace dateline::test {

TEST_CASE("grains are named, and read by name") {
  for (uint8_t i = 0; i <= 14; ++i) {
    const auto grain = static_cast<Grain>(i);
    CHECK_FALSE(grain_name(grain).empty());
    CHECK(parse_grain(grain_name(grain)) == grain);
  }
  CHECK(grain_name(Grain::day) == "day");
  CHECK(grain_name(Grain::day_part) == "day-part");
  CHECK_FALSE(parse_grain("Day"));
  CHECK_FALSE(parse_grain(""));
}

TEST_CASE("the numbers that the store keeps stay what they are") {
  CHECK(static_cast<int>(Grain::day) == 4);
  CHECK(static_cast<int>(Grain::week) == 6);
  CHECK(static_cast<int>(Grain::year) == 11);
  CHECK(static_cast<int>(Grain::millennium) == 14);
  CHECK(static_cast<int>(Status::hypothetical) == 4);
  CHECK(static_cast<int>(EventKind::statement) == 1);
  CHECK(static_cast<int>(AnchorBasis::inferred_year) == 3);
}

TEST_CASE("the words of an event") {
  for (uint8_t i = 0; i <= 4; ++i) {
    const auto status = static_cast<Status>(i);
    CHECK(parse_status(status_name(status)) == status);
  }
  CHECK(status_name(Status::negated) == "negated");
  CHECK_FALSE(parse_status("maybe"));
  CHECK(kind_name(EventKind::statement) == "statement");
  CHECK(anchor_name(AnchorBasis::explicit_date) == "explicit");
  CHECK(anchor_name(AnchorBasis::publication_date) == "publication-date");
  CHECK(anchor_name(AnchorBasis::earlier_event) == "earlier-event");
  CHECK(anchor_name(AnchorBasis::inferred_year) == "inferred-year");
}

}  // namespace dateline::test

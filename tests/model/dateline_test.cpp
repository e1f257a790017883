#include "extractor/model/dateline.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace date::literals;

namespace {

std::string said(std::string_view text) {
  const auto found = dateline_of(text);
  if (!found) return "none";
  return std::string(found->place) + "|" +
         std::string(text.substr(found->date.begin, found->date.size()));
}

std::string day_for(std::string_view text, std::string_view published) {
  const auto found = dateline_of(text);
  const auto day = found ? day_of(*found, parse_moment(published)->day) : std::nullopt;
  return day ? format_day(*day) : "none";
}

}  // namespace

TEST_CASE("Datelines of all kinds are read") {
  CHECK(said("KYIV, Ukraine, March 3 (Reuters) — Rain fell.") == "KYIV, Ukraine|March 3");
  CHECK(said("  NEW YORK, Feb 26 - Oil fell.") == "NEW YORK|Feb 26");
  CHECK(said("PARIS, 3 March 2022 (AFP) – Talks began.") == "PARIS|3 March 2022");
  CHECK(said("ROSTOV-ON-DON, Sept. 1 -- Trains stood still.") == "ROSTOV-ON-DON|Sept. 1");
  CHECK(said("Rio de Janeiro, Oct. 9 (Wire) _ Streets filled.") == "Rio de Janeiro|Oct. 9");
  CHECK(said("AUSTIN, Texas, May 4, 2021 /NewsPost/ -- Acme grew.") == "AUSTIN, Texas|May 4, 2021");
  CHECK(said("LONDON--(WIRE OF TRADE)--June 8, 2020--Acme shrank.") == "LONDON|June 8, 2020");
  CHECK(said("March 3 (Reuters) - Rain fell.") == "|March 3");
  CHECK(said("A storm is near\n\nBy Ann Other\n\nKYIV, March 3 — Rain fell.") == "KYIV|March 3");
}

TEST_CASE("What only looks like a dateline is none") {
  CHECK(said("On Friday, March 3 — the day it rained — all was quiet.") == "none");
  CHECK(said("In the town, March 3 was wet.") == "none");
  CHECK(said("March 3 — the day it rained.") == "none");
  CHECK(said("KYIV, Ukraine (Reuters) — Rain fell on March 3 — and stopped.") == "none");
  CHECK(said("She left Kyiv, March 3 — a wet day.") == "none");
  CHECK(said("KYIV, February 30 — Rain fell.") == "none");
  CHECK(said("KYIV, may 3 — Rain fell.") == "none");
  CHECK(said("KYIV, March 3-5 — Rain fell.") == "none");
  CHECK(said("") == "none");
  CHECK(said("A.\nB.\nC.\nD.\nKYIV, March 3 — Rain fell.") == "none");
}

TEST_CASE("A dateline takes its year from the publication") {
  CHECK(day_for("KYIV, March 3 — Rain.", "2022-03-05") == "2022-03-03");
  CHECK(day_for("KYIV, March 3 — Rain.", "2022-03-02") == "2022-03-03");
  CHECK(day_for("KYIV, Dec. 31 — Rain.", "2022-01-02") == "2021-12-31");
  CHECK(day_for("KYIV, Jan. 1 — Rain.", "2021-12-31") == "2022-01-01");
  CHECK(day_for("KYIV, March 3 — Rain.", "2022-06-05") == "none");
  CHECK(day_for("KYIV, March 9 — Rain.", "2022-03-05") == "none");
  CHECK(day_for("KYIV, Feb. 29 — Rain.", "2022-03-01") == "none");
  CHECK(day_for("KYIV, March 3, 2014 — Rain.", "2022-03-05") == "2014-03-03");
  CHECK(day_for("KYIV, March 3, 2023 — Rain.", "2022-03-05") == "none");
}

TEST_CASE("Relative dates hang on the dateline, and on the hour only of its own day") {
  const auto published = parse_moment("2022-03-05T06:30");
  CHECK(anchor_of("KYIV, March 3 — Rain.", published) == Moment{2022_y / 3 / 3, -1});
  CHECK(anchor_of("KYIV, March 5 — Rain.", published) == published);
  CHECK(anchor_of("Rain.", published) == published);
  CHECK_FALSE(anchor_of("KYIV, March 3 — Rain.", std::nullopt));
}

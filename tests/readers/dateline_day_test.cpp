#include "extractor/readers/dateline_day.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Document dated(std::string text, std::string url = "") {
  Document document;
  document.text = std::move(text);
  document.url = std::move(url);
  return document;
}

std::string outcome(Document document) {
  date_by_dateline(document);
  if (!document.published) return "none";
  return format_moment(*document.published) + " " + document.published_basis;
}

}  // namespace

TEST_CASE("A dateline stands in for a date of publication") {
  CHECK(outcome(dated("KYIV, March 3, 2022 (Wire) — Rain.")) == "2022-03-03 dateline");
  CHECK(outcome(dated("KYIV, March 3, 2922 (Wire) — Rain.")) == "none");
  CHECK(outcome(dated("Rain fell on March 3, 2022.")) == "none");
  Document given = dated("KYIV, March 3, 2022 (Wire) — Rain.");
  given.published = parse_moment("2022-03-05");
  given.published_basis = "json";
  CHECK(outcome(given) == "2022-03-05 json");
}

TEST_CASE("The year of a dateline comes from what is around it, and says so") {
  const std::string rain = "KYIV, March 3 (Wire) — Rain fell.";
  CHECK(outcome(dated(rain, "https://wire.example/2022/03/rain")) ==
        "2022-03-03 dateline, year from url");
  CHECK(outcome(dated(rain, "https://wire.example/2022/rain")) ==
        "2022-03-03 dateline, year from url");
  CHECK(outcome(dated(rain, "https://wire.example/2022/05/rain")) == "none");
  CHECK(outcome(dated(rain, "https://wire.example/1003/rain")) == "none");
  Document document = dated(rain);
  document.modified = parse_moment("2021-03-08T10:00");
  CHECK(outcome(document) == "2021-03-03 dateline, year from modified");
  document.modified = parse_moment("2021-06-08T10:00");
  CHECK(outcome(document) == "none");
  document.retrieved = parse_moment("2020-03-14");
  CHECK(outcome(document) == "none");
  document.retrieved = parse_moment("2020-03-09");
  CHECK(outcome(document) == "2020-03-03 dateline, year from retrieved");
}

TEST_CASE("Whole dates of the weeks before give a dateline its year, older ones do not") {
  CHECK(outcome(dated("KYIV, March 3 — Rain has fallen since February 24, 2022.")) ==
        "2022-03-03 dateline, year from text");
  CHECK(outcome(dated("KYIV, Jan. 3 — Rain has fallen since December 24, 2021.")) ==
        "2022-01-03 dateline, year from text");
  CHECK(outcome(dated("KYIV, March 3 — Rain fell on August 24, 1991, too.")) == "none");
  CHECK(outcome(dated("KYIV, March 3 — Rain fell on March 4, 1991, too.")) == "none");
  CHECK(outcome(dated("KYIV, March 3 — Rain fell.")) == "none");
}

// Golden articles: what the readers and the extractor make of fixtures/stories, against
// fixtures/expected.
//
// The floors are the figures measured when they were last reviewed, less a small margin: raise them
// when a rule gets better, and never lower them to make a change pass. The mistakes are printed
// when a floor breaks, and with `test_golden --success`.

#include <catch2/catch.hpp>
#include <iostream>

#include "extractor/extractor.h"
#include "tests/golden/articles.h"
#include "tests/golden/score.h"

namespace dateline::golden {
namespace {

constexpr double kDateF1Floor = 97;
constexpr double kEventF1Floor = 97;
constexpr double kStatusFloor = 97;

std::string published_day(const Document& document) {
  return document.published ? format_day(document.published->day) : std::string();
}

std::string listed(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

}  // namespace

TEST_CASE("readers find title, source and publication date of every golden article") {
  for (const auto& [expected, document] : golden_articles()) {
    INFO(expected.path);
    CHECK(document.title == expected.title);
    CHECK(document.source == expected.source);
    CHECK(published_day(document) == expected.published);
  }
}

TEST_CASE("readers keep every sentence of the golden articles and nothing around them") {
  for (const auto& [expected, document] : golden_articles()) {
    INFO(expected.path << "\n" << document.text);
    for (const auto& event : expected.events)
      CHECK(document.text.find(event.sentence) != std::string::npos);
    for (const char* around : {"cookies", "photographed", "Founded in", "Related", "newsletter"})
      CHECK(document.text.find(around) == std::string::npos);
  }
}

TEST_CASE("every article of the fixtures has its expected events") {
  CHECK(read_all(stories_folder()).size() == golden_articles().size());
}

TEST_CASE("golden articles keep their floors") {
  auto extractor = Extractor::create();
  if (!extractor) FAIL(extractor.error().text());
  Scratch scratch;
  Score score;
  for (const auto& [expected, document] : golden_articles()) {
    std::vector<Event> found;
    extractor->extract(document, scratch, found);
    add_article(expected, found, score);
  }
  std::cout << report(score);
  INFO(listed(score.mistakes));
  CHECK(f1(score.date_matches, score) >= kDateF1Floor);
  CHECK(f1(score.event_matches, score) >= kEventF1Floor);
  CHECK(status_accuracy(score) >= kStatusFloor);
}

}  // namespace dateline::golden

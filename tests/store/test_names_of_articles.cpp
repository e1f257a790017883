#include <catch2/catch.hpp>

#include "store/views/diff.h"
#include "store/views/sameness/names_of_articles.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::on;

namespace {

StoredEvent told(uint64_t id, const std::string& sentence, uint64_t article) {
  StoredEvent event =
      samples::stored(id, on(day(1987, 4, 1)), sentence, article == 1 ? "A" : "B", article);
  event.event.sentence.text = sentence;
  return event;
}

}  // namespace

TEST_CASE("articles of one story share a name", "[diff]") {
  NamesOfArticles names;
  names.add(told(1, "The board of Vale raised its dividend", 1));
  names.add(told(2, "The board of Orrin raised its dividend", 2));
  names.add(told(3, "Shareholders of Vale met in Kesh", 3));
  names.add(told(4, "The board raised its dividend", 4));
  names.count();
  CHECK(names.differ(1, 2));
  CHECK(names.differ(2, 1));
  CHECK_FALSE(names.differ(1, 3));
  CHECK_FALSE(names.differ(1, 4));  // names nobody
  CHECK_FALSE(names.differ(1, 99));
}

TEST_CASE("a name that everybody has is none", "[diff]") {
  NamesOfArticles names;
  for (uint64_t article = 1; article <= 11; ++article)
    names.add(
        told(article, "The board of Vale" + std::to_string(article) + " met in America", article));
  names.count();
  CHECK(names.differ(1, 2));
}

TEST_CASE("two companies that raise their dividends contradict neither each other nor agree",
          "[diff]") {
  const StoredEvent one = told(1, "Directors of Vale approved a higher dividend of 11 cents", 1);
  StoredEvent other = told(2, "Directors of Orrin approved a higher dividend of 18 cents", 2);
  other.event.participants = {};
  CHECK(make_diff({one}, {other}).agreed.empty());
  other.event.sentence.text = other.event.headline =
      "Directors of Vale approved a higher dividend of 18 cents";
  CHECK(make_diff({one}, {other}).agreed.size() == 1);
}

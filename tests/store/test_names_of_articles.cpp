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

TEST_CASE("words of a title are names where no report has them in small letters", "[diff]") {
  const auto titled = [](uint64_t id, const std::string& title, const std::string& sentence) {
    StoredEvent event = told(id, sentence, id);
    event.article_title = title;
    return event;
  };
  NamesOfArticles names;
  names.add(titled(1, "VALE SETS DIVIDEND", "The board of Vale sets a payment in May"));
  names.add(titled(2, "ORRIN SETS DIVIDEND", "The dividend of Orrin is due in May"));
  names.add(titled(3, "DIVIDEND OF VALE", "Payment is due in May"));
  names.count();
  CHECK(names.differ(1, 2));
  CHECK(names.are_titles_of_strangers(1, 2));
  CHECK_FALSE(names.differ(1, 3));
  CHECK_FALSE(names.are_titles_of_strangers(1, 3));
}

TEST_CASE("strangers are those whom neither article names", "[diff]") {
  const auto by = [](uint64_t id, const std::string& whom, const std::string& sentence) {
    StoredEvent event = told(id, sentence, id);
    event.event.participants = {whom};
    return event;
  };
  const StoredEvent lloyd = by(1, "Lloyd", "Lloyd banned payments by card");
  const StoredEvent korea = by(2, "Korea", "Korea banned payments by card");
  const StoredEvent both = by(3, "Korea", "After Lloyd, Korea banned payments");
  NamesOfArticles names;
  for (const StoredEvent& event : {lloyd, korea, both}) names.add(event);
  names.count();
  CHECK(names.are_of_strangers(lloyd, korea));
  CHECK_FALSE(names.are_of_strangers(lloyd, both));
  CHECK_FALSE(names.are_of_strangers(lloyd, told(4, "The bank banned payments", 4)));
}

TEST_CASE("articles of one kind share a name, those of one story many", "[diff]") {
  NamesOfArticles names;
  names.add(told(1, "The issue of Mony in Luxembourg is led by Citicorp", 1));
  names.add(told(2, "The issue of Tesco in Luxembourg is led by Suisse", 2));
  names.add(told(3, "In Luxembourg the issue of Mony is led by the bank", 3));
  names.add(told(4, "The issue in Luxembourg is led by the bank", 4));
  names.count();
  CHECK_FALSE(names.share_many(1, 2));
  CHECK(names.share_many(1, 3));
  CHECK(names.share_many(3, 1));
  CHECK(names.share_many(1, 4));  // names nothing else
}

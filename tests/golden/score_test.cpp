// The scorer itself: what counts as a match.

#include "tests/golden/score.h"

#include <catch2/catch.hpp>

#include "extractor/model/edtf.h"

namespace dateline::golden {
namespace {

ExpectedArticle article() {
  ExpectedArticle article;
  article.id = "a";
  article.events = {{"2023-03-16", "March 16, 2023", "closed", "The city closed it.", "happened"},
                    {"2022-W11", "last week", "ordered", "A court ordered it.", "planned"},
                    {"XXXX-02-24", "Feb. 24", "entered", "Troops entered.", "happened"}};
  return article;
}

Event found(const std::string& date, const std::string& trigger, const std::string& sentence) {
  auto when = parse_edtf(date);
  REQUIRE(when);
  Event event;
  event.when = when.value();
  event.trigger.text = trigger;
  event.sentence.text = sentence;
  return event;
}

Score score_of(const std::vector<Event>& events) {
  Score score;
  add_article(article(), events, score);
  return score;
}

}  // namespace

TEST_CASE("a date matches in its sentence only, a week as its days, an unknown year as such") {
  CHECK(score_of({found("2023-03-16", "x", "The city closed it.")}).date_matches == 1);
  CHECK(score_of({found("2023-03-16", "x", "A court ordered it.")}).date_matches == 0);
  CHECK(score_of({found("2023-03-17", "x", "The city closed it.")}).date_matches == 0);
  CHECK(score_of({found("2022-03-14/2022-03-20", "x", "A court ordered it.")}).date_matches == 1);
  CHECK(score_of({found("XXXX-02-24", "x", "Troops entered.")}).date_matches == 1);
  CHECK(score_of({found("2022-02-24", "x", "Troops entered.")}).date_matches == 0);
}

TEST_CASE("an event also needs the trigger, in its place or in the headline") {
  Event event = found("2023-03-16", "Closed", "The city closed it.");
  CHECK(score_of({event}).event_matches == 1);
  event.trigger.text = "city";
  CHECK(score_of({event}).event_matches == 0);
  event.headline = "Bridge enclosed";
  CHECK(score_of({event}).event_matches == 0);
  event.headline = "Bridge closed";
  CHECK(score_of({event}).event_matches == 1);
}

TEST_CASE("an expected event is matched once, and every mistake is told") {
  const Event event = found("2023-03-16", "closed", "The city closed it.");
  const Score score = score_of({event, event});
  CHECK(score.event_matches == 1);
  CHECK(score.mistakes.size() == 3);  // two missed, one spurious
  CHECK(precision(score.event_matches, score) == Approx(50));
  CHECK(recall(score.event_matches, score) == Approx(100.0 / 3));
  CHECK(f1(score.event_matches, score) == Approx(40));
}

TEST_CASE("a wrong status is a mistake of its own") {
  const Score score = score_of({found("2022-03-14/2022-03-20", "ordered", "A court ordered it.")});
  CHECK(score.event_matches == 1);
  CHECK(score.right_status == 0);
  CHECK(status_accuracy(score) == Approx(0));
}

}  // namespace dateline::golden

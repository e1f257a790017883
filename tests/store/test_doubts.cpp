// Events of one kind, told alike: what tells them from one event with two dates.
#include <catch2/catch.hpp>

#include "store/views/diff.h"
#include "store/views/sameness/told_when.h"
#include "store/views/words/plain_words.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::moment;
using samples::on;

namespace {

StoredEvent told(uint64_t id, const CalendarUnit& when, const std::string& headline,
                 const std::string& trigger, const std::string& source, uint64_t article) {
  StoredEvent event = samples::stored(id, on(when), headline, source, article);
  event.event.trigger.text = trigger;
  event.event.sentence.begin = static_cast<uint32_t>(100 * id);
  event.published = moment(2022, 8, 1);
  return event;
}

StoredEvent dividend(uint64_t id, uint8_t of_may, const std::string& company,
                     const std::string& source) {
  return told(id, day(2022, 5, of_may),
              "Directors of " + company + " will pay a dividend to holders of common stock", "pay",
              source, id);
}

std::vector<StoredEvent> with(std::vector<StoredEvent> events, const StoredEvent& more) {
  events.push_back(more);
  return events;
}

}  // namespace

TEST_CASE("a form filled with other names is no copy", "[diff]") {
  const StoredEvent vale = dividend(1, 3, "Vale Iron", "A");
  CHECK(make_diff({vale}, {dividend(2, 9, "Vale Iron", "B")}).conflicting.size() == 1);
  CHECK(make_diff({vale}, {dividend(2, 9, "Orrin Bank", "B")}).conflicting.empty());
}

TEST_CASE("a sentence's own names and figures are those beside its date", "[diff]") {
  const auto event = [](const std::string& sentence, const std::string& date) {
    Event told = samples::event(1, on(day(2022, 5, 3)), sentence);
    told.date_phrase.text = date;
    return told;
  };
  const Event vale = event("The board of Vale met on May 3", "May 3");
  CHECK_FALSE(each_names_its_own(vale, event("The board of Vale met on May 9", "May 9")));
  CHECK(each_names_its_own(vale, event("The board of Orrin met on May 9", "May 9")));
  CHECK_FALSE(each_names_its_own(vale, event("The board met on May 9", "May 9")));
  CHECK(
      each_names_its_own(event("The fund pays 12 cents", ""), event("The fund pays 30 cents", "")));
}

TEST_CASE("titles that name other companies are of other stories", "[diff]") {
  StoredEvent vale = told(1, day(2022, 5, 3), "The board approved the merger and a new share issue",
                          "approved", "A", 1);
  StoredEvent orrin =
      told(2, day(2022, 5, 9), "The board approved the merger and another share issue", "approved",
           "B", 2);
  CHECK(make_diff({vale}, {orrin}).conflicting.size() == 1);
  vale.event.participants = {"Vale"};
  orrin.event.participants = {"Orrin"};
  CHECK(make_diff({vale}, {orrin}).conflicting.empty());
  // Nor do they where the reports name a place that both have.
  vale.event.participants = {"Vale", "Kesh"};
  orrin.event.participants = {"Orrin", "Kesh"};
  CHECK(make_diff({vale}, {orrin}).conflicting.size() == 1);
  vale.article_title = "VALE BOARD APPROVES MERGER";
  orrin.article_title = "ORRIN BOARD APPROVES MERGER";
  CHECK(make_diff({vale}, {orrin}).conflicting.empty());
}

TEST_CASE("who tells of the other day as well means another event", "[diff]") {
  const auto launch = [](uint64_t id, uint8_t of_may, const std::string& told_how,
                         const std::string& source) {
    return told(id, day(2022, 5, of_may), told_how, "fired", source, source == "A" ? 1 : 2);
  };
  const StoredEvent over_port = launch(1, 5, "Ruritania fired a missile over Port Vell", "A");
  const StoredEvent short_range =
      launch(2, 2, "Ruritania fired three missiles of short range near Port Vell", "B");
  const StoredEvent briefly = launch(3, 5, "Ruritania fired again", "B");
  CHECK(make_diff({over_port}, {short_range}).conflicting.size() == 1);
  CHECK(make_diff({over_port}, {short_range, briefly}).conflicting.empty());
  CHECK(make_diff({short_range, briefly}, {over_port}).conflicting.empty());
}

TEST_CASE("two articles that tell several things agree on some of them", "[diff]") {
  const auto of = [](const std::string& source, uint64_t id, uint8_t of_may) {
    return told(id, day(2022, 5, of_may), "Orlow opened a shelter at the harbour in Kesh", "opened",
                source, source == "A" ? 1 : 2);
  };
  const auto beside = [](const std::string& source, uint64_t id, uint8_t of_june,
                         const std::string& headline) {
    return told(id, day(2022, 6, of_june), headline, "", source, source == "A" ? 1 : 2);
  };
  StoredEvent other = of("B", 2, 9);
  other.event.headline = "Orlow inaugurated a second home for sailors in Kesh harbour";
  other.event.sentence.text = other.event.headline;
  const std::vector<StoredEvent> a = {of("A", 1, 3),
                                      beside("A", 3, 1, "The council of Kesh raised fees"),
                                      beside("A", 4, 2, "Teachers in Kesh marched")};
  const std::vector<StoredEvent> b = {other, beside("B", 5, 11, "A bakery in Kesh burned"),
                                      beside("B", 6, 12, "The tram in Kesh broke down")};
  CHECK(make_diff(a, b).conflicting.empty());
  const Diff agreeing = make_diff(a, with(b, beside("B", 7, 2, "Teachers marched through Kesh")));
  CHECK(agreeing.agreed.size() == 1);
  CHECK(agreeing.conflicting.size() == 1);
}

TEST_CASE("what recurs in three articles contradicts none", "[diff]") {
  const auto meeting = [](uint64_t id, uint8_t of_may, const std::string& source) {
    return told(id, day(2022, 5, of_may), "The harbour board of Kesh met to set its fees", "met",
                source, id);
  };
  const StoredEvent one = meeting(1, 3, "A");
  CHECK(make_diff({one}, {meeting(2, 10, "B")}).conflicting.size() == 1);
  CHECK(make_diff({one}, {meeting(2, 10, "B"), meeting(3, 17, "B"), meeting(4, 24, "B")})
            .conflicting.empty());
}

TEST_CASE("each day's news is of its day", "[diff]") {
  const auto news = [](uint64_t id, uint8_t of_may, uint8_t published, const std::string& source) {
    StoredEvent event =
        told(id, day(2022, 5, of_may), "Wheat fell to its lowest in Kesh", "fell", source, id);
    event.published = moment(2022, 5, published);
    return event;
  };
  const StoredEvent monday = news(1, 2, 3, "A");
  CHECK(are_news_of_two_days(monday, news(2, 3, 4, "B")));
  CHECK(are_news_of_two_days(news(2, 3, 4, "B"), monday));
  CHECK_FALSE(are_news_of_two_days(monday, news(2, 3, 3, "B")));   // of one day's papers
  CHECK_FALSE(are_news_of_two_days(monday, news(2, 1, 4, "B")));   // the later paper looks back
  CHECK_FALSE(are_news_of_two_days(monday, news(2, 3, 20, "B")));  // no news any more
}

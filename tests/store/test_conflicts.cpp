// What is no conflict although two sources tell alike of different days.
#include <catch2/catch.hpp>

#include "store/views/diff.h"
#include "store/views/sameness/told_when.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::moment;
using samples::on;
using samples::stored;

namespace {

StoredEvent told(uint64_t id, const CalendarUnit& when, const std::string& headline,
                 const std::string& source, const Moment& published) {
  StoredEvent event = stored(id, on(when), headline, source, id);
  event.published = published;
  event.event.trigger.text = headline.find("fired") == std::string::npos ? "fires" : "fired";
  return event;
}

StoredEvent launch_of_may(const std::string& source = "A") {
  return told(1, day(2022, 5, 3), "Ruritania fires a missile over Port Vell", source,
              moment(2022, 5, 4));
}

size_t conflicts(const StoredEvent& a, const StoredEvent& b) {
  return make_diff({a}, {b}).conflicting.size();
}

}  // namespace

TEST_CASE("two days of one week for one event are a conflict", "[diff]") {
  CHECK(
      conflicts(launch_of_may(), told(2, day(2022, 5, 5), "Ruritanian missile fired over Port Vell",
                                      "B", moment(2022, 5, 6))) == 1);
}

TEST_CASE("news of another week is another event", "[diff]") {
  const StoredEvent later =
      told(2, day(2022, 6, 1), "Ruritanian missile fired over Port Vell", "B", moment(2022, 6, 2));
  CHECK_FALSE(may_mean_one_event(launch_of_may(), later));
  CHECK_FALSE(may_mean_one_event(later, launch_of_may()));
  CHECK(conflicts(launch_of_may(), later) == 0);
  // Looking back, a month later, it may well mean the launch of May.
  StoredEvent looking_back = later;
  looking_back.event.when = on(day(2022, 5, 5));
  CHECK(may_mean_one_event(launch_of_may(), looking_back));
  CHECK(conflicts(launch_of_may(), looking_back) == 1);
}

TEST_CASE("nobody reports what has not happened yet", "[diff]") {
  StoredEvent early =
      told(2, day(2022, 4, 1), "Ruritanian missile fired over Port Vell", "B", moment(2022, 4, 20));
  CHECK_FALSE(may_mean_one_event(launch_of_may(), early));
  CHECK(conflicts(launch_of_may(), early) == 0);
  early.event.status = Status::planned;  // a plan may be of any day
  CHECK(may_mean_one_event(launch_of_may(), early));
}

TEST_CASE("tomorrow has begun on the other side of the world", "[diff]") {
  const StoredEvent eve =
      told(2, day(2022, 5, 2), "Ruritanian missile fired over Port Vell", "B", moment(2022, 5, 2));
  CHECK(may_mean_one_event(launch_of_may(), eve));
}

TEST_CASE("without a publication date nothing is explained by it", "[diff]") {
  StoredEvent other =
      told(2, day(2022, 6, 1), "Ruritanian missile fired over Port Vell", "B", moment(2022, 6, 2));
  other.published.reset();
  StoredEvent of_may = launch_of_may();
  CHECK_FALSE(may_mean_one_event(of_may, other));  // the one of May was published before June
  of_may.published.reset();
  CHECK(may_mean_one_event(of_may, other));
}

TEST_CASE("a copy with another day contradicts whenever it was published", "[diff]") {
  StoredEvent copy = launch_of_may("B");
  copy.event.id = copy.article = 2;
  copy.event.when = on(day(2022, 5, 20));
  CHECK(conflicts(launch_of_may(), copy) == 1);
}

TEST_CASE("the same word for the day is no disagreement", "[diff]") {
  StoredEvent a = launch_of_may();
  StoredEvent b = launch_of_may("B");
  b.event.id = b.article = 2;
  b.event.when = on(day(2022, 5, 10));
  for (StoredEvent* event : {&a, &b}) {
    event->event.anchor = AnchorBasis::publication_date;
    event->event.date_phrase.text = "Tuesday";
  }
  CHECK(say_the_same_of_their_day(a, b));
  CHECK(conflicts(a, b) == 0);
  b.event.date_phrase.text = "last Tuesday";
  CHECK_FALSE(say_the_same_of_their_day(a, b));
  CHECK(conflicts(a, b) == 1);
  b.event.date_phrase.text = "Tuesday";
  b.event.anchor = AnchorBasis::earlier_event;
  CHECK_FALSE(say_the_same_of_their_day(a, b));
}

TEST_CASE("articles on different stories do not contradict each other", "[diff]") {
  const auto law = [](uint64_t id, int year, const std::string& source) {
    return stored(id, on(samples::year(year)), "Parliament passes stricter law", source, id);
  };
  const auto beside = [](uint64_t id, const std::string& headline, const std::string& source,
                         uint64_t article) {
    return stored(id, on(day(2020, 1, static_cast<uint8_t>(id))), headline, source, article);
  };
  StoredEvent taxes = law(1, 2013, "A");
  StoredEvent assault = law(2, 2014, "B");
  taxes.event.headline = "Parliament adopts law on offshore taxes";
  assault.event.headline = "Parliament passes law on assaults";
  taxes.event.trigger.text = "adopts";
  assault.event.trigger.text = "passes";
  CHECK(make_diff({taxes}, {assault}).conflicting.size() == 1);
  const std::vector<StoredEvent> of_taxes = {
      taxes,
      beside(3, "Bankers leak letters of shell companies", "A", 1),
      beside(4, "Prosecutor raids Kesh branch of Harbour Bank", "A", 1),
      beside(5, "Minister Orlow resigns over accounts in Belmora", "A", 1),
      beside(9, "Trust on the Kirin islands dissolves itself", "A", 1),
      beside(10, "Accountants shred documents before inspection", "A", 1)};
  const std::vector<StoredEvent> of_assaults = {
      assault,
      beside(6, "Crowd fills square beneath cathedral at midnight", "B", 2),
      beside(7, "Police chief Tamm retires after criticism", "B", 2),
      beside(8, "Women march through old town with candles", "B", 2),
      beside(11, "Mayor Reker promises more streetlights", "B", 2),
      beside(12, "Fireworks hit shoppers outside station", "B", 2)};
  CHECK(make_diff(of_taxes, of_assaults).conflicting.empty());
}

TEST_CASE("two things that began on one day in different stories do not agree", "[diff]") {
  const auto on_day = [](uint64_t id, const std::string& headline, const std::string& source) {
    return stored(id, on(day(2020, 1, 5)), headline, source, source == "A" ? 1 : 2);
  };
  const StoredEvent blast = on_day(1, "A blast occurred in a tunnel before dawn", "A");
  const StoredEvent comet = on_day(2, "A bright comet occurred before dawn", "B");
  CHECK(make_diff({blast}, {comet}).agreed.size() == 1);
  const Diff diff =
      make_diff({blast, on_day(3, "Firemen led passengers from two trains", "A"),
                 on_day(4, "The railway closed its northern line", "A"),
                 on_day(5, "Mayor Orlow thanked the crews of the underground", "A")},
                {comet, on_day(6, "Astronomers in Belmora counted three hundred sightings", "B"),
                 on_day(7, "A telescope on Mount Kesh filmed the streak", "B"),
                 on_day(8, "Children waved at the sky from the beach", "B")});
  CHECK(diff.agreed.empty());
  CHECK(diff.only_a.size() == 4);
}

TEST_CASE("years counted back from publication may be one off", "[diff]") {
  StoredEvent stated = stored(1, on(samples::year(1975)), "Orlow began her career", "A", 1);
  StoredEvent counted = stored(2, on(samples::year(1976)), "Orlow began her career", "B", 2);
  CHECK(make_diff({stated}, {counted}).conflicting.size() == 1);
  counted.event.anchor = AnchorBasis::publication_date;
  CHECK(make_diff({stated}, {counted}).conflicting.empty());
  counted.event.when = on(samples::year(1977));
  CHECK(make_diff({stated}, {counted}).conflicting.size() == 1);
}

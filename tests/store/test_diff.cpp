#include <algorithm>
#include <catch2/catch.hpp>

#include "store/views/diff.h"
#include "store/views/sameness/match.h"
#include "store/views/timeline.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::month;
using samples::on;
using samples::stored;
using samples::year;

namespace {

std::vector<StoredEvent> side_a() {
  return {stored(1, on(day(2022, 2, 24)), "Ruritania invades Freedonia", "A", 1),
          stored(2, on(day(2022, 2, 24)), "Ruritania's army invades Freedonia", "A", 2),
          stored(3, on(year(2005)), "Grain agreement between the two neighbours", "A", 1),
          stored(4, on(day(2022, 4, 1)), "Summit planned in Port Vell", "A", 1),
          stored(5, on(day(2021, 8, 8)), "Volcano erupts on Mount Kesh", "A", 1)};
}

std::vector<StoredEvent> side_b() {
  return {stored(11, on(day(2022, 2, 24)), "Invasion of Freedonia by Ruritania", "B", 3),
          stored(12, on(day(2005, 3, 12)), "Neighbours reach agreement on grain", "B", 3),
          stored(13, on(day(2022, 4, 2)), "Port Vell prepares for summit", "B", 3),
          stored(14, on(day(2019, 1, 1)), "Currency reform takes effect", "B", 3)};
}

std::vector<uint64_t> ids(const std::vector<StoredEvent>& events) {
  std::vector<uint64_t> found;
  for (const StoredEvent& event : events) found.push_back(event.event.id);
  return found;
}

template <class Pair>
std::vector<std::pair<uint64_t, uint64_t>> pairs(const std::vector<Pair>& list,
                                                 bool exchanged = false) {
  std::vector<std::pair<uint64_t, uint64_t>> found;
  for (const Pair& pair : list)
    found.emplace_back((exchanged ? pair.b : pair.a).event.id,
                       (exchanged ? pair.a : pair.b).event.id);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("agreed, finer, conflicting and what only one has", "[diff]") {
  const Diff diff = make_diff(side_a(), side_b());
  REQUIRE(diff.agreed.size() == 1);
  CHECK(diff.agreed[0].b.event.id == 11);
  REQUIRE(diff.finer.size() == 1);
  CHECK(diff.finer[0].a.event.id == 3);
  CHECK(diff.finer[0].finer == 'b');
  REQUIRE(diff.conflicting.size() == 1);
  CHECK(diff.conflicting[0].a.event.id == 4);
  CHECK(diff.conflicting[0].b.event.id == 13);
  CHECK(ids(diff.only_a) == std::vector<uint64_t>{5});
  CHECK(ids(diff.only_b) == std::vector<uint64_t>{14});
  CHECK_FALSE(diff.empty());
}

TEST_CASE("a verb with its particle is told apart from the verb, and known in other words",
          "[diff]") {
  const Diff diff = make_diff({stored(1, on(day(2022, 5, 1)), "Mayor Ruiz stepped down", "A", 1)},
                              {stored(2, on(day(2022, 5, 3)), "Mayor Ruiz resigned", "B", 2)});
  CHECK(diff.conflicting.size() == 1);
}

TEST_CASE("much happens in one month: a name in common makes no one event of it", "[diff]") {
  const auto agreed = [](const TimeSpan& when) {
    return make_diff({stored(1, when, "Mayor Ruiz opened a new library near the harbour", "A", 1)},
                     {stored(2, when, "Voters asked Ruiz about taxes on imported steel", "B", 2)})
        .agreed.size();
  };
  CHECK(agreed(on(month(2022, 5))) == 0);
}

TEST_CASE("the sides can be exchanged", "[diff]") {
  std::mt19937 random(9);
  const std::vector<std::string> words = {"war",     "treaty", "Ruritania", "Freedonia",
                                          "volcano", "strike", "minister",  "resigns",
                                          "summit",  "grain",  "court",     "signs"};
  for (int round = 0; round < 50; ++round) {
    std::vector<StoredEvent> a;
    std::vector<StoredEvent> b;
    for (uint64_t i = 0; i < 60; ++i) {
      std::string headline;
      for (int j = 0; j < 4; ++j) headline += words[random() % words.size()] + " ";
      const TimeSpan when = on(day(2005, static_cast<uint8_t>(1 + random() % 3),
                                   static_cast<uint8_t>(1 + random() % 9)));
      (i % 2 ? a : b)
          .push_back(stored(i, random() % 5 ? when : on(month(2005, 2)), headline,
                            i % 2 ? "A" : "B", i % 2));
    }
    const Diff forth = make_diff(a, b);
    const Diff back = make_diff(b, a);
    REQUIRE(pairs(forth.agreed) == pairs(back.agreed, true));
    REQUIRE(pairs(forth.finer) == pairs(back.finer, true));
    REQUIRE(pairs(forth.conflicting) == pairs(back.conflicting, true));
    REQUIRE(ids(forth.only_a) == ids(back.only_b));
    REQUIRE(ids(forth.only_b) == ids(back.only_a));
    std::shuffle(a.begin(), a.end(), random);
    REQUIRE(pairs(make_diff(a, b).conflicting) == pairs(forth.conflicting));
  }
}

TEST_CASE("an article compared with itself has no difference", "[diff]") {
  CHECK(make_diff(side_a(), side_a()).empty());
  CHECK(make_diff({}, {}).empty());
}

TEST_CASE("a filter is asked after matching: what one side tells otherwise is not missing",
          "[diff]") {
  Query wanted;
  wanted.about = "agreement between";  // in the words of A only
  Diff diff = make_diff(side_a(), side_b(), wanted);
  CHECK(diff.agreed.empty());
  CHECK(diff.conflicting.empty());
  CHECK(diff.finer.size() == 1);
  CHECK(diff.only_a.empty());
  CHECK(diff.only_b.empty());
  wanted.about = "prepares summit";  // in the words of B only
  diff = make_diff(side_a(), side_b(), wanted);
  CHECK(diff.conflicting.size() == 1);
  CHECK(diff.only_b.empty());
  wanted.about = "volcano";
  diff = make_diff(side_a(), side_b(), wanted);
  CHECK(ids(diff.only_a) == std::vector<uint64_t>{5});
  CHECK(diff.conflicting.empty());
  wanted.about = "nothing of the kind";
  CHECK(make_diff(side_a(), side_b(), wanted).empty());
}

TEST_CASE("the day of one report that passes keeps a conflict whole", "[diff]") {
  Query first_of_april;
  first_of_april.from = first_of_april.to = on(day(2022, 4, 1));
  const Diff diff = make_diff(side_a(), side_b(), first_of_april);
  CHECK(diff.conflicting.size() == 1);
  CHECK(diff.only_a.empty());
}

TEST_CASE("an event is told when any repeat of it is asked for", "[diff]") {
  Query wanted;
  wanted.about = "army";  // in the second report of one event
  const Diff diff = make_diff(side_a(), side_b(), wanted);
  CHECK(diff.agreed.size() == 1);
}

TEST_CASE("a denial or a supposition is no other date for what happened", "[diff]") {
  StoredEvent told = stored(1, on(day(2022, 4, 1)), "Ruritania signs grain treaty", "A", 1);
  StoredEvent other = stored(2, on(day(2022, 4, 3)), "Ruritania signs grain treaty", "B", 2);
  CHECK(make_diff({told}, {other}).conflicting.size() == 1);
  for (const Status status : {Status::negated, Status::hypothetical}) {
    other.event.status = status;
    CHECK(make_diff({told}, {other}).conflicting.empty());
    CHECK(make_diff({told}, {other}).only_b.size() == 1);
    CHECK(make_diff({other}, {told}).only_a.size() == 1);
  }
  other.event.status = Status::happened;
  other.event.kind = EventKind::statement;  // said on another day than it happened
  CHECK(make_diff({told}, {other}).conflicting.empty());
  other.event.kind = EventKind::event;
  other.event.status = told.event.status = Status::hypothetical;
  CHECK(make_diff({told}, {other}).conflicting.size() == 1);
  other.event.status = Status::planned;
  told.event.status = Status::happened;
  CHECK(make_diff({told}, {other}).conflicting.size() == 1);
}

TEST_CASE("an inferred year makes no conflict; an inferred year with another day does", "[diff]") {
  StoredEvent a = stored(1, on(day(2022, 2, 24)), "Ruritania invades Freedonia", "A", 1);
  a.event.when.year_inferred = true;
  const StoredEvent other_year =
      stored(2, on(day(2021, 2, 24)), "Ruritania invades Freedonia", "B", 2);
  CHECK(make_diff({a}, {other_year}).agreed.size() == 1);
  const StoredEvent other_day =
      stored(3, on(day(2022, 2, 27)), "Ruritania invades Freedonia", "B", 2);
  CHECK(make_diff({a}, {other_day}).conflicting.size() == 1);
}

TEST_CASE("the other day of an event that an article tells twice is a conflict", "[diff]") {
  const std::string told = "Ferry Aurora sinks off Port Vell in a storm";
  const std::vector<StoredEvent> a = {
      stored(1, on(day(2022, 5, 1)), told, "A", 1),
      stored(2, on(day(2022, 5, 1)), told + ", killing nine", "A", 1)};
  const std::vector<StoredEvent> b = {
      stored(11, on(day(2022, 5, 1)), told, "B", 2),
      stored(12, on(day(2022, 5, 4)), told + ", killing nine", "B", 2)};
  const Diff diff = make_diff(a, b);
  CHECK(diff.agreed.size() == 1);
  REQUIRE(diff.conflicting.size() == 1);
  CHECK(diff.conflicting[0].b.event.id == 12);
  CHECK(diff.only_b.empty());
  CHECK(pairs(make_diff(b, a).conflicting, true) == pairs(diff.conflicting));
}

TEST_CASE("one act under two names conflicts where two acts would not", "[diff]") {
  StoredEvent quit =
      stored(1, on(day(2021, 10, 7)), "Treasurer Vane quits over missing funds", "A", 1);
  StoredEvent left = stored(2, on(day(2021, 10, 8)), "Vane resigned her city post", "B", 2);
  quit.event.trigger.text = "quits";
  left.event.trigger.text = "resigned";
  CHECK(make_diff({quit}, {left}).conflicting.size() == 1);
  left.event.trigger.text = "flew";
  left.event.headline = "Vane flew to her sister in the city";
  left.event.sentence.text = left.event.headline;
  CHECK(make_diff({quit}, {left}).conflicting.empty());
}

TEST_CASE("years apart weigh no more than weeks between dates told in years", "[diff]") {
  StoredEvent a = stored(1, on(year(1926)), "The Port Vell ferry company was founded", "A", 1);
  StoredEvent b = stored(2, on(year(1962)), "The Port Vell ferry firm was established", "B", 2);
  a.event.trigger.text = "founded";
  b.event.trigger.text = "established";
  CHECK(make_diff({a}, {b}).conflicting.size() == 1);
}

TEST_CASE("years apart one act is two, unless the one copies the other", "[diff]") {
  const auto conflicts = [](const CalendarUnit& when, const std::string& headline) {
    return make_diff({stored(1, on(when), "Tram drivers in Verlo walked out", "A", 1)},
                     {stored(2, on(day(2021, 9, 10)), headline, "B", 2)})
        .conflicting.size();
  };
  CHECK(conflicts(month(2013, 11), "Tram drivers in Verlo walked out") == 0);
  CHECK(conflicts(day(2013, 9, 10), "Drivers of trams went on strike") == 0);
  CHECK(conflicts(day(2013, 9, 10), "Tram drivers in Verlo walked out") == 1);
}

TEST_CASE("conflicts of the whole store are those between any two sources", "[diff]") {
  std::vector<StoredEvent> events = side_a();
  for (const StoredEvent& event : side_b()) events.push_back(event);
  events.push_back(stored(21, on(day(2022, 4, 3)), "Summit takes place in Port Vell", "C", 5));
  for (StoredEvent& event : events)
    if (event.event.when.first.month == 4) event.event.trigger.text = "summit";
  const auto conflicts = find_conflicts(events);
  std::vector<std::pair<uint64_t, uint64_t>> found;
  for (const EventPair& pair : conflicts) found.emplace_back(pair.a.event.id, pair.b.event.id);
  CHECK(found == std::vector<std::pair<uint64_t, uint64_t>>{{4, 13}, {4, 21}, {13, 21}});
  std::reverse(events.begin(), events.end());
  CHECK(find_conflicts(events).size() == 3);
}

TEST_CASE("a year that was guessed wrongly is no distance", "[diff]") {
  TimeSpan guessed = on(day(2023, 10, 8));
  guessed.year_inferred = true;
  CHECK(gap_in_days(guessed, on(day(2021, 10, 7))) == 731);
  CHECK(gap_whatever_the_year(guessed, on(day(2021, 10, 7))) == 1);
  CHECK(gap_whatever_the_year(on(day(2021, 10, 7)), guessed) == 1);
  CHECK(gap_whatever_the_year(on(day(2021, 10, 7)), on(day(2021, 10, 9))) == 2);
  CHECK(gap_whatever_the_year(guessed, on(samples::month(2021, 11))) == 677);
}

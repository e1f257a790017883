#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>

#include "store/views/timeline.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::month;
using samples::on;
using samples::stored;
using samples::year;

namespace {

size_t count_events(const std::vector<TimelineEntry>& entries) {
  size_t count = 0;
  for (const TimelineEntry& entry : entries) count += 1 + entry.also.size();
  return count;
}

}  // namespace

TEST_CASE("coarser dates come first among those that begin together", "[timeline]") {
  std::vector<StoredEvent> events = {
      stored(1, on(day(2005, 1, 1)), "a"), stored(2, on(year(2005)), "b"),
      stored(3, on(month(2005, 1)), "c"), stored(4, on(day(2004, 12, 31)), "d")};
  std::sort(events.begin(), events.end(), timeline_less);
  std::vector<uint64_t> ids;
  for (const StoredEvent& event : events) ids.push_back(event.event.id);
  CHECK(ids == std::vector<uint64_t>{4, 2, 3, 1});
}

TEST_CASE("one event of two articles is one entry, led by the finer date", "[timeline]") {
  const auto entries = make_timeline(
      {stored(1, on(month(2005, 3)), "Ruritania and Freedonia sign grain treaty", "A", 1),
       stored(2, on(day(2005, 3, 12)), "Ruritania, Freedonia sign treaty on grain", "B", 2),
       stored(3, on(day(2005, 3, 12)), "Volcano erupts near capital", "B", 2),
       stored(4, on(day(2005, 5, 12)), "Parliament dissolved in Sylvania", "B", 2)});
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].event.event.id == 2);
  REQUIRE(entries[0].also.size() == 1);
  CHECK(entries[0].also[0].event.id == 1);
  CHECK(entries[0].source_count() == 2);
}

TEST_CASE("two days of a month do not meet in a report that knows only the month", "[timeline]") {
  const std::string headline = "Ruritania and Freedonia sign grain treaty";
  const auto entries = make_timeline({stored(1, on(month(2005, 3)), headline, "A", 1),
                                      stored(2, on(day(2005, 3, 12)), headline, "B", 2),
                                      stored(3, on(day(2005, 3, 19)), headline, "C", 3)});
  CHECK(entries.size() == 2);
}

TEST_CASE("an entry is led by a report that can be read alone", "[timeline]") {
  std::vector<StoredEvent> events = {
      stored(1, on(day(2005, 3, 12)), "It sank off Port Vell", "A", 1),
      stored(2, on(day(2005, 3, 12)), "The Aurora ferry sank off Port Vell", "B", 2)};
  for (StoredEvent& event : events)
    event.event.sentence.text = "The Aurora ferry sank off Port Vell in a storm";
  const auto entries = make_timeline(events);
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].event.event.id == 2);
}

TEST_CASE("a denial is not the event it denies", "[timeline]") {
  const std::string headline = "Ruritania and Freedonia sign grain treaty";
  std::vector<StoredEvent> events = {stored(1, on(day(2005, 3, 12)), headline, "A", 1),
                                     stored(2, on(day(2005, 3, 12)), headline, "B", 2)};
  events[1].event.status = Status::negated;
  CHECK(make_timeline(events).size() == 2);
}

TEST_CASE("one act told in other words is one entry; another act of the same people is not",
          "[timeline]") {
  const auto told = [](uint64_t id, const std::string& headline, const std::string& rest,
                       const std::string& trigger) {
    StoredEvent event = stored(id, on(day(2005, 3, 12)), headline, "S" + std::to_string(id), id);
    event.event.sentence.text = headline + rest;
    event.event.trigger.text = trigger;
    return event;
  };
  const std::vector<StoredEvent> events = {
      told(1, "Comedian Ada Merz announced her looming divorce",
           " to followers in two dry lines, friends told reporters", "announced"),
      told(2, "Actress Ada Merz tearfully announced that her stormy marriage collapsed",
           " after four long years of gossip", "announced"),
      told(3, "Neighbours watched Lena carry boxes", " into a van bound for Belmora", "carry")};
  const auto entries = make_timeline(events);
  REQUIRE(entries.size() == 2);
  CHECK(std::max(entries[0].source_count(), entries[1].source_count()) == 2);
}

TEST_CASE("what was said of the whole year is not what happened on one of its days", "[timeline]") {
  std::vector<StoredEvent> events = {
      stored(1, on(year(2005)), "Ruritania counts rockets in its northern desert", "A", 1),
      stored(2, on(day(2005, 3, 12)), "Ruritania shows rockets in its northern desert", "B", 2),
      stored(3, on(day(2007, 3, 12)), "Harvest begins", "B", 2)};
  events[0].event.trigger.text = "counts";
  events[1].event.trigger.text = "shows";
  CHECK(make_timeline(events).size() == 3);
  events[0].event.trigger.text = events[1].event.trigger.text = "rockets";
  CHECK(make_timeline(events).size() == 2);
}

TEST_CASE("nothing is lost, order is kept, the input's order does not matter", "[timeline]") {
  std::mt19937 random(3);
  std::vector<StoredEvent> events;
  const std::vector<std::string> headlines = {"War begins in Ruritania",
                                              "Treaty signed by Freedonia", "Volcano erupts",
                                              "War begins, Ruritania says"};
  for (uint64_t i = 0; i < 500; ++i)
    events.push_back(stored(i, samples::random_span(random), headlines[random() % 4], "S", i / 5));
  const auto entries = make_timeline(events);
  CHECK(count_events(entries) == events.size());
  for (size_t i = 1; i < entries.size(); ++i)
    REQUIRE(timeline_less(entries[i - 1].event, entries[i].event));
  std::shuffle(events.begin(), events.end(), random);
  const auto again = make_timeline(events);
  REQUIRE(again.size() == entries.size());
  for (size_t i = 0; i < entries.size(); ++i)
    REQUIRE(again[i].event.event == entries[i].event.event);
  CHECK(make_timeline({}).empty());
}

TEST_CASE("a timeline of events that were gathered is that of all at once, in any order",
          "[timeline]") {
  std::vector<StoredEvent> events;
  for (uint64_t i = 0; i < 2500; ++i)  // enough for a second thread
    events.push_back(stored(i + 1, on(day(2000 + static_cast<int>(i / 500), 3, 1)),
                            "Ferry number " + std::to_string(i % 200) + " sank off Port Vell",
                            i % 2 ? "A" : "B", i + 1));
  const auto ids_of = [](const std::vector<TimelineEntry>& entries) {
    std::vector<std::vector<uint64_t>> ids;
    for (const TimelineEntry& entry : entries) {
      ids.push_back({entry.event.event.id});
      for (const StoredEvent& other : entry.also) ids.back().push_back(other.event.id);
    }
    return ids;
  };
  const auto expected = ids_of(make_timeline(events));
  CHECK(expected.size() < events.size());
  for (int turn = 0; turn < 2; ++turn) {
    GatheredTimeline gathered(events.size());
    for (const StoredEvent& event : events) gathered.add(event);
    CHECK(gathered.size() == events.size());
    CHECK(ids_of(gathered.make()) == expected);
    std::reverse(events.begin(), events.end());
  }
}

TEST_CASE("events that were gathered for nothing are let go", "[timeline]") {
  GatheredTimeline gathered(3000);
  for (uint64_t i = 0; i < 3000; ++i)
    gathered.add(stored(i + 1, on(day(2000, 3, 1)), "Ferry sank", "A", i + 1));
  CHECK(gathered.size() == 3000);
}

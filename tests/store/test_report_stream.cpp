#include <catch2/catch.hpp>
#include <random>

#include "store/views/grouping/report_stream.h"
#include "store/views/timeline.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::month;
using samples::on;
using samples::stored;
using samples::year;

namespace {

const std::string kTreaty = "Ruritania and Freedonia sign grain treaty";

EventMatcher counted(const std::vector<StoredEvent>& events) {
  EventMatcher matcher;
  for (const StoredEvent& event : events) matcher.count(event);
  return matcher;
}

// How many entries are out after each event.
std::vector<size_t> entries_after_each(const std::vector<StoredEvent>& events) {
  const EventMatcher matcher = counted(events);
  size_t entries = 0;
  TimelineMaker maker(matcher, [&entries](TimelineEntry&&) { return ++entries, true; });
  std::vector<size_t> counts;
  for (const StoredEvent& event : events) maker.add(event), counts.push_back(entries);
  maker.finish();
  counts.push_back(entries);
  return counts;
}

}  // namespace

TEST_CASE("an entry goes out with the first event of a later day", "[stream]") {
  CHECK(entries_after_each({stored(1, on(day(2005, 3, 12)), kTreaty, "A", 1),
                            stored(2, on(day(2005, 3, 12)), kTreaty, "B", 2),
                            stored(3, on(day(2005, 3, 13)), "Volcano erupts near capital", "B", 3),
                            stored(4, on(day(2005, 3, 14)), "Parliament dissolved", "B", 4)}) ==
        std::vector<size_t>{0, 0, 1, 2, 3});
}

TEST_CASE("a report of a month waits for its last day, and all after it with it", "[stream]") {
  CHECK(entries_after_each({stored(1, on(month(2005, 3)), kTreaty, "A", 1),
                            stored(2, on(day(2005, 3, 12)), "Volcano erupts near capital", "B", 2),
                            stored(3, on(day(2005, 3, 31)), kTreaty, "B", 3),
                            stored(4, on(day(2005, 4, 1)), "Parliament dissolved", "B", 4)}) ==
        std::vector<size_t>{0, 0, 0, 2, 3});
}

TEST_CASE("every report goes out in order with the witnesses of its event", "[stream]") {
  const std::vector<StoredEvent> events = {
      stored(1, on(month(2005, 3)), kTreaty, "A", 1),
      stored(2, on(day(2005, 3, 12)), "Volcano erupts near capital", "B", 2),
      stored(3, on(day(2005, 3, 31)), kTreaty, "B", 3)};
  const EventMatcher matcher = counted(events);
  std::vector<std::pair<uint64_t, size_t>> rows;
  CountedReports reports(matcher, [&rows](const StoredEvent& event, size_t sources) {
    rows.emplace_back(event.event.id, sources);
    return true;
  });
  for (const StoredEvent& event : events) CHECK(reports.add(event));
  reports.finish();
  CHECK(rows == std::vector<std::pair<uint64_t, size_t>>{{1, 2}, {2, 1}, {3, 2}});
}

TEST_CASE("nothing goes out after the visitor has had enough", "[stream]") {
  std::vector<StoredEvent> events;
  for (uint64_t i = 1; i <= 9; ++i)
    events.push_back(stored(i, on(day(2005, 3, static_cast<uint8_t>(i))), kTreaty, "A", i));
  const EventMatcher matcher = counted(events);
  size_t entries = 0;
  TimelineMaker maker(matcher, [&entries](TimelineEntry&&) { return ++entries < 3; });
  bool wanted = true;
  for (const StoredEvent& event : events) wanted = maker.add(event);
  maker.finish();
  CHECK_FALSE(wanted);
  CHECK(entries == 3);
}

TEST_CASE("the words in common are counted alike by either way of comparing", "[stream]") {
  std::mt19937 random(5);
  const std::vector<std::string> words = {"grain",  "treaty",  "volcano", "capital",  "strike",
                                          "harbor", "verdict", "bridge",  "election", "flood"};
  std::vector<StoredEvent> events;
  for (uint64_t i = 1; i <= 40; ++i) {
    std::string headline;
    for (int w = 0; w < 5; ++w) headline += words[random() % words.size()] + " ";
    events.push_back(stored(i, on(year(2005)), headline, "A", i));
  }
  const EventMatcher matcher = counted(events);
  Comparing comparing;
  for (const StoredEvent& a : events) {
    const Profile profile = matcher.profile(a);
    comparing.with(profile);
    for (const StoredEvent& b : events)
      CHECK(comparing.similarity(matcher.profile(b)) ==
            matcher.similarity(profile, matcher.profile(b)));
  }
}

#include <catch2/catch.hpp>
#include <random>

#include "store/views/ranking.h"
#include "store/views/words/readable.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::moment;
using samples::month;
using samples::on;

namespace {

StoredEvent told(uint64_t id, const TimeSpan& when, const std::string& headline, uint64_t article,
                 const Moment& published) {
  StoredEvent event = samples::stored(id, when, headline, "Courier", article);
  event.published = published;
  return event;
}

std::vector<date::sys_days> days(const std::vector<RankedDay>& ranked) {
  std::vector<date::sys_days> found;
  for (const RankedDay& one : ranked) found.push_back(one.day);
  return found;
}

}  // namespace

TEST_CASE("days that more articles tell of come first, and are listed in date order", "[ranking]") {
  const auto timeline = make_timeline(
      {told(1, on(day(2022, 5, 1)), "Ferry sinks off Port Vell", 1, moment(2022, 5, 2)),
       told(2, on(day(2022, 5, 1)), "Ferry sank near Port Vell", 2, moment(2022, 5, 2)),
       told(3, on(day(2022, 4, 1)), "Ferry passes inspection", 3, moment(2022, 4, 2)),
       told(4, on(day(2022, 6, 1)), "Owner arrested at the airport", 4, moment(2022, 6, 2)),
       told(5, on(day(2022, 6, 1)), "Police arrest owner", 5, moment(2022, 6, 2)),
       told(6, on(month(2022, 6)), "Hearings open", 5, moment(2022, 6, 2))});
  const auto ranked = top_days(timeline, 2);
  CHECK(days(ranked) == std::vector{moment(2022, 5, 1).day, moment(2022, 6, 1).day});
  CHECK(top_days(timeline, 10).size() == 3);  // a month is no day
  CHECK(top_days(timeline, 0).empty());
}

TEST_CASE("a day that is remembered outweighs yesterday's news", "[ranking]") {
  const auto timeline = make_timeline(
      {told(1, on(day(2022, 5, 1)), "Ferry sinks off Port Vell", 1, moment(2022, 8, 2)),
       told(2, on(day(2022, 5, 9)), "Divers search the wreck", 2, moment(2022, 5, 10))});
  CHECK(days(top_days(timeline, 1)) == std::vector{moment(2022, 5, 1).day});
}

TEST_CASE("copies of a report are one witness", "[ranking]") {
  const auto timeline = make_timeline(
      {told(1, on(day(2022, 5, 1)), "Ferry sinks off Port Vell", 1, moment(2022, 5, 2)),
       told(2, on(day(2022, 5, 1)), "Ferry sinks off Port Vell", 2, moment(2022, 5, 2)),
       told(3, on(day(2022, 5, 9)), "Divers search the wreck", 3, moment(2022, 5, 10))});
  const auto ranked = top_days(timeline, 2);
  CHECK(ranked[0].score == Approx(ranked[1].score));
}

TEST_CASE("a day is told by what happened and by what most articles tell", "[ranking]") {
  StoredEvent denied =
      told(1, on(day(2022, 5, 1)), "Minister did not resign", 1, moment(2022, 5, 2));
  denied.event.status = Status::negated;
  const auto ranked = top_days(
      make_timeline(
          {denied, told(2, on(day(2022, 5, 1)), "Harvest fair begins", 2, moment(2022, 5, 2)),
           told(3, on(day(2022, 5, 1)), "Ferry sinks off Port Vell", 3, moment(2022, 5, 2)),
           told(4, on(day(2022, 5, 1)), "Ferry sank near Port Vell", 4, moment(2022, 5, 2))}),
      1);
  REQUIRE(ranked.size() == 1);
  CHECK(ranked[0].entries.front().also.size() == 1);
  CHECK(ranked[0].entries.back().event.event.id == 1);
}

TEST_CASE("a day is told by the sentence that the other reports bear out", "[ranking]") {
  const Moment next_day = moment(2022, 5, 2);
  const TimeSpan when = on(day(2022, 5, 1));
  const auto ranked = top_days(
      make_timeline({told(1, when, "The choir in Belmora sings at noon", 1, next_day),
                     told(2, when, "A ferry sinks in the bay off Port Vell", 2, next_day),
                     told(3, when, "Divers reach the ferry in the bay", 3, next_day),
                     told(4, when, "Families wait at Port Vell for the ferry", 4, next_day)}),
      1);
  REQUIRE(ranked.size() == 1);
  CHECK(ranked[0].entries.front().event.event.id == 2);
  CHECK(ranked[0].entries.back().event.event.id == 1);
}

TEST_CASE("who has room for one sentence gets one that can be read alone", "[ranking]") {
  CHECK(readable_alone("Ferry sinks off Port Vell") == 1);
  CHECK(readable_alone("He went missing off Port Vell") < readable_alone("Ferry went missing"));
  CHECK(readable_alone("Into the cockpit of a ferry bound south") == 0.5);
  CHECK(readable_alone("The launch") < 0.5);
  CHECK(readable_alone("") == 0);
  const Moment next_day = moment(2022, 5, 2);
  const TimeSpan when = on(day(2022, 5, 1));
  const auto ranked =
      top_days(make_timeline({told(1, when, "It sank off Port Vell", 1, next_day),
                              told(2, when, "The Aurora ferry sank off Port Vell", 2, next_day)}),
               1);
  REQUIRE(ranked.size() == 1);
  CHECK(ranked[0].entries.front().event.event.id == 2);
}

TEST_CASE("a timeline that passes by has the same top days as one in memory", "[ranking]") {
  std::mt19937 random(11);
  std::vector<StoredEvent> events;
  for (uint64_t id = 1; id <= 300; ++id) {
    const auto date = static_cast<uint8_t>(1 + random() % 28);
    const TimeSpan when = random() % 6 == 0 ? on(samples::month(2021, 3)) : on(day(2021, 3, date));
    const std::string words = "Ferry " + std::to_string(random() % 9) + " sinks off Port Vell";
    events.push_back(samples::stored(id, when, words, "A", 1 + random() % 40));
  }
  const auto timeline = make_timeline(events);
  const EntryWalk walk = [&timeline](const auto& visitor) {
    for (const TimelineEntry& entry : timeline) visitor(entry);
    return true;
  };
  for (const size_t count : {size_t{1}, size_t{5}, size_t{100}}) {
    const auto in_memory = top_days(timeline, count);
    const auto passing = top_days(walk, count);
    REQUIRE(passing.has_value());
    REQUIRE(passing->size() == in_memory.size());
    for (size_t i = 0; i < in_memory.size(); ++i) {
      CHECK((*passing)[i].day == in_memory[i].day);
      CHECK((*passing)[i].score == in_memory[i].score);
      REQUIRE((*passing)[i].entries.size() == in_memory[i].entries.size());
      for (size_t j = 0; j < in_memory[i].entries.size(); ++j)
        CHECK((*passing)[i].entries[j].event.event.id == in_memory[i].entries[j].event.event.id);
    }
  }
  CHECK_FALSE(top_days(EntryWalk([](const auto&) { return false; }), 3).has_value());
}

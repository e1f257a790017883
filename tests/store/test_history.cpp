#include <catch2/catch.hpp>

#include "store/views/digest.h"
#include "store/views/history.h"
#include "tests/store/samples.h"

using namespace dateline;

namespace {

StoredEvent told(uint64_t id, const TimeSpan& when, const std::string& sentence,
                 const std::string& phrase = "then") {
  StoredEvent event = samples::stored(id, when, sentence);
  event.event.sentence.text = sentence;
  event.event.date_phrase.text = phrase;
  return event;
}

const TimeSpan kDay = samples::on(samples::day(2023, 6, 12));
const TimeSpan kLater = samples::on(samples::day(2023, 6, 19));

}  // namespace

TEST_CASE("added, dropped, moved and reworded", "[history]") {
  const std::vector<StoredEvent> before = {
      told(1, kDay, "The boats would return on June 12, 2023.", "June 12, 2023"),
      told(2, kDay, "A choir sang at the opening."), told(3, kDay, "The mayor spoke briefly.")};
  const std::vector<StoredEvent> after = {
      told(4, kLater, "The boats would return on June 19, 2023.", "June 19, 2023"),
      told(5, kDay, "The mayor of the town spoke briefly."), told(6, kDay, "Rain fell all day.")};
  std::vector<StoredEvent> with_trigger = before;
  std::vector<StoredEvent> now = after;
  with_trigger[0].event.trigger.text = now[0].event.trigger.text = "return";
  const EventChanges changes = compare_events(with_trigger, now);
  REQUIRE(changes.moved.size() == 1);
  CHECK(changes.moved[0].from.event.id == 1);
  CHECK(changes.moved[0].to.event.id == 4);
  REQUIRE(changes.reworded.size() == 1);
  CHECK(changes.reworded[0].to.event.id == 5);
  REQUIRE(changes.dropped.size() == 1);
  CHECK(changes.dropped[0].event.id == 2);
  REQUIRE(changes.added.size() == 1);
  CHECK(changes.added[0].event.id == 6);
}

TEST_CASE("what is told as before is no change", "[history]") {
  std::vector<StoredEvent> events = {told(1, kDay, "A choir sang.")};
  CHECK(compare_events(events, events).empty());
  std::vector<StoredEvent> elsewhere = events;
  elsewhere[0].event.id = 2;
  elsewhere[0].event.sentence.begin = 700;
  CHECK(compare_events(events, elsewhere).empty());
}

TEST_CASE("all events of the first revision are added", "[history]") {
  const History history =
      make_history(9, {{100, samples::moment(2023, 5, 2), {told(1, kDay, "A choir sang.")}},
                       {200, samples::moment(2023, 5, 2), {}}});
  REQUIRE(history.revisions.size() == 2);
  CHECK(history.article == 9);
  CHECK(history.revisions[0].changes.added.size() == 1);
  CHECK(history.revisions[1].changes.dropped.size() == 1);
}

TEST_CASE("a digest names each new conflict once", "[digest]") {
  const std::string sentence = "The city closed the Calder bridge to all traffic";
  StoredEvent ours = samples::stored(1, kDay, sentence, "Courier", 1);
  StoredEvent theirs = samples::stored(2, kLater, sentence, "Ledger", 2);
  const std::vector<StoredEvent> both = {ours, theirs};
  const auto conflicts = conflicts_of(both, both);
  REQUIRE(conflicts.size() == 1);
  CHECK(conflicts_of({ours}, {ours}).empty());
}

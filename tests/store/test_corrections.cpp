#include <catch2/catch.hpp>

#include "store/store.h"
#include "tests/store/samples.h"
#include "tests/store/stores.h"

using namespace dateline;
using samples::all_events;

namespace {

Event told(uint64_t id, const TimeSpan& when, const std::string& sentence) {
  Event event = samples::event(id, when, sentence);
  event.sentence.text = sentence;
  event.date_phrase.text = "Feb. 24";
  event.trigger.text = "closed";
  return event;
}

const TimeSpan kTold = samples::on(samples::day(2022, 2, 24));
const TimeSpan kRight = samples::on(samples::day(2022, 2, 25));
const char* const kSentence = "The city closed the bridge to all traffic on Feb. 24.";

Document article(const std::string& text = "Text.") {
  return samples::article("https://e.example/1", text);
}

Store corrected_store() {
  Store store = samples::memory_store();
  REQUIRE(store.put(article(), {told(1, kTold, kSentence)}, "r1"));
  EventEdit edit;
  edit.when = kRight;
  edit.note = "the mayor's letter";
  REQUIRE(*store.correct(1, edit));
  return store;
}

}  // namespace

TEST_CASE("a corrected date moves the event in time and says so", "[corrections]") {
  const Store store = corrected_store();
  Query query;
  query.from = query.to = kTold;
  CHECK(all_events(store, query).empty());
  query.from = query.to = kRight;
  const auto events = all_events(store, query);
  REQUIRE(events.size() == 1);
  REQUIRE(events[0].corrected);
  CHECK(events[0].corrected->date);
  CHECK(events[0].corrected->told_when == kTold);
  CHECK(events[0].corrected->note == "the mayor's letter");
  CHECK(corrected_fields(events[0]) == std::vector<std::string_view>{"date", "note"});
  CHECK(store.check()->problem_count == 0);
}

TEST_CASE("a correction survives other rules", "[corrections]") {
  Store store = corrected_store();
  REQUIRE(*store.put(article(), {told(1, samples::on(samples::month(2022, 2)), kSentence)}, "r2") ==
          PutOutcome::reread);
  CHECK(store.find_event(1)->event.when == kRight);
}

TEST_CASE("a correction survives a new revision that tells the event in other words",
          "[corrections]") {
  Store store = corrected_store();
  const Event reworded =
      told(7, kTold, "The city closed the old bridge to all traffic on Feb. 24, officials said.");
  const Event other = told(8, samples::on(samples::year(2019)), "A ferry sank off the coast.");
  REQUIRE(store.put(article("New text."), {other, reworded}, "r1"));
  CHECK(store.find_event(7)->event.when == kRight);
  CHECK_FALSE(store.find_event(8)->corrected);
  CHECK(store.corrections()->front().event == 7);
}

TEST_CASE("a correction that lost its event says so and waits for it", "[corrections]") {
  Store store = corrected_store();
  REQUIRE(store.put(article("Other."), {}, "r1"));
  REQUIRE(store.corrections()->size() == 1);
  CHECK(store.corrections()->front().event == 0);
  REQUIRE(store.put(article("Back."), {told(1, kTold, kSentence)}, "r1"));
  CHECK(store.find_event(1)->event.when == kRight);
}

TEST_CASE("the last correction counts, and all are kept", "[corrections]") {
  Store store = corrected_store();
  EventEdit edit;
  edit.status = Status::negated;
  REQUIRE(*store.correct(1, edit));
  edit.when = kTold;
  REQUIRE(*store.correct(1, edit));
  CHECK_FALSE(*store.correct(1, edit));
  const auto event = store.find_event(1);
  CHECK(event->event.when == kTold);
  CHECK(event->event.status == Status::negated);
  CHECK_FALSE(event->corrected->date);
  CHECK(store.corrections()->size() == 3);
}

TEST_CASE("a hidden event is in no listing and can be shown again", "[corrections]") {
  Store store = corrected_store();
  EventEdit edit;
  edit.hidden = true;
  REQUIRE(*store.correct(1, edit));
  CHECK(all_events(store).empty());
  CHECK(store.find_event(1)->hidden);
  edit.hidden = false;
  REQUIRE(*store.correct(1, edit));
  CHECK(all_events(store).size() == 1);
}

TEST_CASE("only an event that is there can be corrected", "[corrections]") {
  Store store = corrected_store();
  CHECK(store.correct(99, {}).error().code == ErrorCode::not_found);
}

#include <catch2/catch.hpp>

#include "store/store.h"
#include "tests/store/samples.h"
#include "tests/store/stores.h"

using namespace dateline;
using samples::memory_store;

namespace {

std::vector<uint64_t> since(const Store& store, uint32_t run) {
  Query query;
  query.since_run = run;
  std::vector<uint64_t> ids;
  REQUIRE(store.visit(
      query, [&](const StoredEvent& event) { return ids.push_back(event.event.id), true; }));
  return ids;
}

const TimeSpan kDay = samples::on(samples::day(2022, 2, 24));
const TimeSpan kNextDay = samples::on(samples::day(2022, 2, 25));

Document article(int number, const std::string& text = "Text.") {
  return samples::article("https://e.example/" + std::to_string(number), text);
}

}  // namespace

TEST_CASE("runs are listed with their numbers and rejects", "[runs]") {
  Store store = memory_store();
  CHECK(*store.begin_run(RunKind::ingest, "r1") == 1);
  REQUIRE(store.end_run({1, 2, 3, 4, 5}, {{"a.txt", "empty"}}));
  CHECK(*store.begin_run(RunKind::reextract, "r2") == 2);
  const auto runs = store.runs();
  REQUIRE(runs->size() == 2);
  CHECK((*runs)[0].counts == RunCounts{1, 2, 3, 4, 5});
  CHECK((*runs)[0].rejects == std::vector<Reject>{{"a.txt", "empty"}});
  CHECK((*runs)[0].ended >= (*runs)[0].started);
  CHECK((*runs)[1].kind == RunKind::reextract);
  CHECK((*runs)[1].ended == 0);
}

TEST_CASE("since a run: what it or a later one brought or changed", "[runs]") {
  Store store = memory_store();
  REQUIRE(store.begin_run(RunKind::ingest, "r"));
  REQUIRE(store.put(article(1), {samples::event(1, kDay), samples::event(2, kDay)}, "r"));
  REQUIRE(store.end_run({}, {}));
  REQUIRE(store.begin_run(RunKind::ingest, "r"));
  REQUIRE(store.put(article(1, "New text."), {samples::event(1, kNextDay), samples::event(2, kDay)},
                    "r"));
  REQUIRE(store.put(article(2), {samples::event(3, kDay)}, "r"));
  REQUIRE(store.end_run({}, {}));
  CHECK(since(store, 1) == std::vector<uint64_t>{2, 3, 1});
  CHECK(since(store, 2) == std::vector<uint64_t>{3, 1});
  CHECK(since(store, 3).empty());
  CHECK(store.find_event(1)->first_run == 1);
  CHECK(store.find_event(1)->last_run == 2);
}

TEST_CASE("a run keeps what it replaced", "[runs]") {
  Store store = memory_store();
  REQUIRE(store.put(article(1), {samples::event(1, kDay), samples::event(2, kDay)}, "r"));
  REQUIRE(store.begin_run(RunKind::ingest, "r"));
  REQUIRE(store.put(article(1, "New text."), {samples::event(1, kNextDay)}, "r"));
  REQUIRE(store.put(article(2), {samples::event(3, kDay)}, "r"));
  std::vector<ArticleChange> changes;
  REQUIRE(store.visit_changes(
      1, [&](const ArticleChange& change) { return changes.push_back(change), true; }));
  REQUIRE(changes.size() == 2);
  const ArticleChange& revised = changes[0].fresh ? changes[1] : changes[0];
  REQUIRE(revised.before.size() == 2);
  CHECK(revised.before[0].event.when == kDay);
  CHECK((changes[0].fresh != changes[1].fresh));
}

TEST_CASE("gathered articles are stored as single ones are", "[runs]") {
  Store single = memory_store();
  Store gathered = memory_store();
  gathered.gather();
  for (Store* store : {&single, &gathered}) {
    REQUIRE(store->begin_run(RunKind::ingest, "r"));
    for (int i = 0; i < 50; ++i)
      REQUIRE(store->put(article(i), {samples::event(static_cast<uint64_t>(i + 1), kDay)}, "r"));
    REQUIRE(*store->put(article(7), {samples::event(8, kDay)}, "r") == PutOutcome::unchanged);
    REQUIRE(*store->put(article(8, "New."), {samples::event(9, kNextDay)}, "r") ==
            PutOutcome::revised);
    REQUIRE(store->end_run({}, {}));
  }
  CHECK(since(single, 0) == since(gathered, 0));
  CHECK(gathered.stats()->articles == 50);
  CHECK(gathered.stats()->revisions == 51);
  CHECK(gathered.check()->problem_count == 0);
  CHECK(single.check()->problem_count == 0);
}

TEST_CASE("what is stored already is known while articles gather", "[runs]") {
  std::string wire;
  for (int word = 0; word < 200; ++word) wire += "word" + std::to_string(word * word % 97) + " ";
  Store store = memory_store();
  REQUIRE(store.put(article(1, wire), {samples::event(1, kDay)}, "r"));
  REQUIRE(store.put(article(2), {samples::event(2, kDay)}, "r"));
  store.gather();
  CHECK(*store.put(article(2), {samples::event(2, kDay)}, "r") == PutOutcome::unchanged);
  CHECK(*store.put(article(2, "New."), {samples::event(2, kDay)}, "r") == PutOutcome::revised);
  CHECK(*store.put(article(3, wire), {samples::event(3, kDay)}, "r") == PutOutcome::fresh);
  CHECK(*store.put(article(4, wire), {samples::event(4, kDay)}, "r") == PutOutcome::fresh);
  CHECK(*store.put(article(4, wire), {samples::event(4, kDay)}, "r") == PutOutcome::unchanged);
  REQUIRE(store.flush());
  const std::vector<StoredEvent> events = samples::all_events(store);
  REQUIRE(events.size() == 4);
  for (const StoredEvent& event : events) CHECK((event.copies != 0) == (event.event.id != 2));
  CHECK(events[0].copies == events[2].copies);
  CHECK(events[0].copies == events[3].copies);
  CHECK(store.check()->problem_count == 0);
}

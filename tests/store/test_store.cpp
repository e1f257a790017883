#include <algorithm>
#include <catch2/catch.hpp>
#include <future>
#include <utility>

#include "extractor/model/event_id.h"
#include "store/store.h"
#include "store/views/timeline.h"
#include "tests/store/samples.h"
#include "tests/store/stores.h"

using namespace dateline;
using samples::all_events, samples::memory_store;

namespace {

std::vector<uint64_t> ids_of(const std::vector<StoredEvent>& events) {
  std::vector<uint64_t> ids;
  for (const StoredEvent& event : events) ids.push_back(event.event.id);
  return ids;
}

// 60 articles of random events.
std::vector<StoredEvent> fill(Store& store, std::mt19937& random) {
  std::vector<StoredEvent> all;
  uint64_t next_id = 1;
  for (int i = 0; i < 60; ++i) {
    const std::string source = i % 3 == 0 ? "Courier" : "Ledger";
    const Document document =
        samples::article("https://e.example/" + std::to_string(i), "Text", source);
    std::vector<Event> events;
    for (int j = 0; j < 30; ++j) {
      events.push_back(
          samples::event((next_id++ * 0x9E3779B97F4A7C15ULL), samples::random_span(random)));
      events.back().status = static_cast<Status>(random() % 5);
      StoredEvent stored;
      stored.event = events.back();
      stored.article = article_id(document);
      stored.source = source;
      stored.lang = document.lang;
      all.push_back(stored);
    }
    REQUIRE(*store.put(document, events, "rules") == PutOutcome::fresh);
  }
  return all;
}

std::vector<uint64_t> brute_force(std::vector<StoredEvent> all, const Query& query) {
  std::erase_if(all, [&](const StoredEvent& event) { return !passes(query, event); });
  std::sort(all.begin(), all.end(), timeline_less);
  return ids_of(all);
}

}  // namespace

TEST_CASE("a query finds what looking at every event finds, in timeline order", "[store]") {
  std::mt19937 random(42);
  Store store = memory_store();
  const std::vector<StoredEvent> all = fill(store, random);
  CHECK(ids_of(all_events(store)) == brute_force(all, {}));
  for (int i = 0; i < 400; ++i) {
    Query query;
    if (random() % 4 != 0) query.from = samples::random_span(random);
    if (random() % 4 != 0) query.to = samples::random_span(random);
    if (random() % 3 == 0) query.sources = {"Courier"};
    if (random() % 3 == 0) query.statuses = {Status::planned, Status::happened};
    if (random() % 5 == 0) query.precision = Grain::day;
    REQUIRE(ids_of(all_events(store, query)) == brute_force(all, query));
  }
}

TEST_CASE("a visitor can stop", "[store]") {
  std::mt19937 random(5);
  Store store = memory_store();
  fill(store, random);
  int seen = 0;
  REQUIRE(store.visit({}, [&](const StoredEvent&) { return ++seen < 7; }));
  CHECK(seen == 7);
}

TEST_CASE("storing again changes nothing; a revision replaces", "[store]") {
  Store store = memory_store();
  Document document = samples::article("https://e.example/1", "First text.");
  const std::vector<Event> events = {samples::event(1, samples::on(samples::day(2022, 2, 24))),
                                     samples::event(2, samples::on(samples::year(2005)))};
  CHECK(*store.foresee(document, "r1") == PutOutcome::fresh);
  CHECK(*store.put(document, events, "r1") == PutOutcome::fresh);
  CHECK(*store.foresee(document, "r1") == PutOutcome::unchanged);
  CHECK(*store.foresee(document, "r2") == PutOutcome::reread);
  CHECK(*store.put(document, events, "r1") == PutOutcome::unchanged);
  CHECK(store.stats()->revisions == 1);

  document.text = "Second text.";
  CHECK(*store.foresee(document, "r1") == PutOutcome::revised);
  const std::vector<Event> moved = {samples::event(2, samples::on(samples::year(2006))),
                                    samples::event(3, samples::on(samples::day(2023, 1, 1)))};
  CHECK(*store.put(document, moved, "r1") == PutOutcome::revised);
  CHECK(ids_of(all_events(store)) == std::vector<uint64_t>{2, 3});
  CHECK(store.find_event(1).error().code == ErrorCode::not_found);
  CHECK(store.find_event(2)->event.when == moved[0].when);
  CHECK(store.find_article(article_id(document))->text == "Second text.");
  CHECK(store.stats()->articles == 1);
  CHECK(store.stats()->revisions == 2);
  CHECK(store.stats()->events == 2);
}

TEST_CASE("an article prepared by another thread is stored like any other", "[store]") {
  Store store = memory_store();
  const uint32_t run = *store.begin_run(RunKind::ingest, "r1");
  std::string text;  // long enough to tell its copies
  for (int i = 0; i < 80; ++i) text += "word" + std::to_string(i * i) + " ";
  Document document = samples::article("https://e.example/1", text);
  const std::vector<Event> events = {samples::event(1, samples::on(samples::day(2022, 2, 24)))};
  auto prepared =
      std::async(std::launch::async, [&] { return store.prepare(document, events, "r1"); }).get();
  CHECK(*store.put(document, events, "r1", std::move(prepared)) == PutOutcome::fresh);
  CHECK(*store.put(document, events, "r1", store.prepare(document, events, "r1")) ==
        PutOutcome::unchanged);
  CHECK(store.find_event(1)->first_run == run);
  CHECK(store.find_event(1)->copies != 0);

  document.text += " More.";
  const std::vector<Event> more = {samples::event(2, samples::on(samples::year(2006)))};
  CHECK(*store.put(document, more, "r1", store.prepare(document, more, "r1")) ==
        PutOutcome::revised);
  CHECK(ids_of(all_events(store)) == std::vector<uint64_t>{2});
  CHECK(store.check()->problems == std::vector<std::string>{});

  const Document twin = samples::article("https://e.example/2", document.text);
  const std::vector<Event> others = {samples::event(3, samples::on(samples::year(2006)))};
  CHECK(*store.put(twin, others, "r1", store.prepare(twin, others, "r1")) == PutOutcome::fresh);
  CHECK(store.find_event(3)->copies == store.find_event(2)->copies);
}

TEST_CASE("other metadata or other rules replace without a new revision of the text", "[store]") {
  Store store = memory_store();
  Document document = samples::article("https://e.example/1", "Text.");
  const std::vector<Event> events = {samples::event(1, samples::on(samples::day(2022, 2, 24)))};
  REQUIRE(store.put(document, events, "r1"));
  document.published = samples::moment(2024, 5, 16);
  CHECK(*store.put(document, events, "r1") == PutOutcome::revised);
  CHECK(store.find_article(article_id(document))->published == document.published);
  CHECK(all_events(store).front().published == document.published);
  CHECK(*store.put(document, {}, "r2") == PutOutcome::reread);
  CHECK(all_events(store).empty());
  CHECK(store.stats()->revisions == 1);
  CHECK(store.stats()->events == 0);
  CHECK(store.stats()->rules == "r2");
}

TEST_CASE("articles and sources are listed in order with their numbers", "[store]") {
  Store store = memory_store();
  Document late = samples::article("https://e.example/2", "Late", "Ledger");
  late.published = samples::moment(2024, 6, 1);
  Document undated = samples::article("https://e.example/3", "None", "Ledger");
  undated.published.reset();
  REQUIRE(store.put(undated, {}, "r"));
  REQUIRE(store.put(late, {samples::event(1, samples::on(samples::year(2005)))}, "r"));
  REQUIRE(store.put(samples::article("https://e.example/1", "Early", "Ledger"), {}, "r"));
  REQUIRE(store.put(samples::article("https://e.example/4", "Other", "Courier"), {}, "r"));
  const auto articles = store.articles();
  REQUIRE(articles->size() == 4);
  CHECK((*articles)[0].source == "Courier");
  CHECK((*articles)[1].url == "https://e.example/1");
  CHECK((*articles)[2].url == "https://e.example/2");
  CHECK((*articles)[2].events == 1);
  CHECK((*articles)[3].url == "https://e.example/3");
  const auto sources = store.sources();
  REQUIRE(sources->size() == 2);
  CHECK((*sources)[1].articles == 3);
  CHECK((*sources)[1].events == 1);
  CHECK((*sources)[1].first_published == samples::moment(2024, 5, 15));
  CHECK((*sources)[1].last_published == samples::moment(2024, 6, 1));
}

TEST_CASE("undated events are counted, come last and pass no limit of time", "[store]") {
  Store store = memory_store();
  CalendarUnit undated = samples::day(0, 2, 24);
  undated.year = CalendarUnit::kUnknownYear;
  REQUIRE(store.put(samples::article("https://e.example/1", "T"),
                    {samples::event(1, samples::on(undated)),
                     samples::event(2, samples::since(samples::year(2014)))},
                    "r"));
  CHECK(store.stats()->undated == 1);
  CHECK(ids_of(all_events(store)) == std::vector<uint64_t>{2, 1});
  Query query;
  query.from = samples::on(samples::year(2020));
  CHECK(ids_of(all_events(store, query)) == std::vector<uint64_t>{2});
}

TEST_CASE("two events of one id are refused and nothing is written", "[store]") {
  Store store = memory_store();
  const Document document = samples::article("https://e.example/1", "T");
  const Event event = samples::event(1, samples::on(samples::year(2005)));
  CHECK(store.put(document, {event, event}, "r").error().code == ErrorCode::invalid_input);
  CHECK(store.stats()->articles == 0);
}

TEST_CASE("what --about finds by its index is what looking at every event finds", "[store]") {
  std::mt19937 random(11);
  Store store = memory_store();
  const char* const words[] = {"bridge", "ferry", "mayor", "strike", "library", "flood"};
  uint64_t next_id = 1;
  for (int i = 0; i < 300; ++i) {
    std::vector<Event> events;
    for (int j = 0; j < 3; ++j)
      events.push_back(samples::event(next_id++, samples::random_span(random),
                                      "The " + std::string(words[random() % 6]) + " and number" +
                                          std::to_string(random() % 150)));
    REQUIRE(
        store.put(samples::article("https://e.example/" + std::to_string(i), "T"), events, "r"));
  }
  const std::vector<StoredEvent> all = all_events(store);
  for (const char* about :
       {"number7", "number7 OR number8", "bridge number9", "\"ferry and number12\"", "NOT bridge",
        "number7 NOT ferry", "absent", "bridge", "(ferry OR mayor) number3", "the"}) {
    Query query;
    query.about = about;
    CHECK(ids_of(all_events(store, query)) == brute_force(all, query));
    query.from = samples::on(samples::year(1950));
    query.to = samples::on(samples::year(1990));
    CHECK(ids_of(all_events(store, query)) == brute_force(all, query));
  }
}

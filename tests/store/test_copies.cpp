#include <catch2/catch.hpp>
#include <random>

#include "store/format/signature.h"
#include "store/store.h"
#include "store/views/timeline.h"
#include "tests/store/samples.h"

using namespace dateline;

namespace {

std::string random_text(unsigned seed, size_t words) {
  std::mt19937 random(seed);
  std::string text;
  for (size_t i = 0; i < words; ++i) text += "word" + std::to_string(random() % 500) + " ";
  return text;
}

}  // namespace

TEST_CASE("a text with a little changed is a copy, another text is none", "[copies]") {
  const std::string text = random_text(1, 300);
  const auto original = signature_of(text);
  REQUIRE(original);
  CHECK(likeness(*original, *signature_of("AN EXTRA LINE. " + text)) > kCopyLikeness);
  CHECK(likeness(*original, *signature_of(text.substr(0, text.size() * 4 / 5))) > kCopyLikeness);
  CHECK(likeness(*original, *signature_of(random_text(2, 300))) < 0.2);
  CHECK_FALSE(signature_of("Too short to tell."));
}

TEST_CASE("copies of one report are one witness", "[copies]") {
  auto store = Store::open_in_memory();
  REQUIRE(store);
  const std::string wire = random_text(3, 200);
  const TimeSpan when = samples::on(samples::day(2022, 2, 24));
  const auto put = [&](const std::string& source, const std::string& text, uint64_t id) {
    const Document document = samples::article("https://e.example/" + source, text, source);
    REQUIRE(store->put(document, {samples::event(id, when, "The bridge was closed")}, "r"));
  };
  put("Wire", wire, 1);
  put("Courier", wire + " From our desk.", 2);
  put("Ledger", random_text(4, 200), 3);
  std::vector<StoredEvent> events;
  REQUIRE(
      store->visit({}, [&](const StoredEvent& event) { return events.push_back(event), true; }));
  REQUIRE(events.size() == 3);
  CHECK(events[0].copies == events[1].copies);
  CHECK(events[0].copies != events[2].copies);
  const auto timeline = make_timeline(events);
  REQUIRE(timeline.size() == 1);
  CHECK(timeline.front().source_count() == 2);
}

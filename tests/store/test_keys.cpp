#include <algorithm>
#include <catch2/catch.hpp>

#include "store/format/keys.h"
#include "store/views/timeline.h"
#include "tests/store/samples.h"

using namespace dateline;

TEST_CASE("a key is read back as it was written", "[keys]") {
  std::mt19937 random(1);
  for (int i = 0; i < 5000; ++i) {
    const TimePlace place =
        place_of(samples::random_span(random), (uint64_t{random()} << 32) | random());
    const auto parsed = parse_event_key(event_key(place));
    REQUIRE(parsed);
    REQUIRE(*parsed == place);
  }
}

TEST_CASE("within a class and over all dated classes the order of bytes is timeline order",
          "[keys]") {
  std::mt19937 random(2);
  for (int i = 0; i < 20000; ++i) {
    const StoredEvent a = samples::stored(random() % 4, samples::random_span(random), "a");
    const StoredEvent b = samples::stored(random() % 4, samples::random_span(random), "b");
    const TimePlace x = place_of(a.event);
    const TimePlace y = place_of(b.event);
    const bool bytes_less = event_key(x).substr(1) < event_key(y).substr(1);
    if (!x.undated && !y.undated) REQUIRE(bytes_less == timeline_less(a, b));
    if (x.undated && y.undated) REQUIRE(bytes_less == timeline_less(a, b));
    if (x.undated != y.undated) REQUIRE(timeline_less(a, b) == y.undated);
  }
}

TEST_CASE("no span is longer than its class", "[keys]") {
  std::mt19937 random(3);
  for (int i = 0; i < 5000; ++i) {
    const TimePlace place = place_of(samples::random_span(random), 1);
    const auto longest = longest_of(class_of(place));
    if (longest) REQUIRE(int64_t{place.latest} - place.earliest + 1 <= *longest);
  }
}

TEST_CASE("the table of classes", "[keys]") {
  const auto class_of_span = [](const TimeSpan& span) { return class_of(place_of(span, 0)); };
  CHECK(class_of_span(samples::on(samples::day(2022, 2, 24))) == SpanClass::day);
  CHECK(class_of_span(samples::on(samples::month(2022, 2))) == SpanClass::month);
  CHECK(class_of_span(samples::on(samples::year(2024))) == SpanClass::year);
  CHECK(class_of_span(samples::since(samples::year(2014))) == SpanClass::open_end);
  CHECK(class_of_span(samples::until(samples::year(2014))) == SpanClass::open_begin);
  CalendarUnit undated = samples::day(0, 2, 24);
  undated.year = CalendarUnit::kUnknownYear;
  CHECK(class_of_span(samples::on(undated)) == SpanClass::undated);
}

TEST_CASE("damaged keys are refused", "[keys]") {
  const std::string key = event_key(place_of(samples::on(samples::day(2022, 2, 24)), 9));
  CHECK_FALSE(parse_event_key(key.substr(1)));
  std::string other_class = key;
  other_class[0] = 4;
  CHECK_FALSE(parse_event_key(other_class));
  other_class[0] = '\x7F';
  CHECK_FALSE(parse_event_key(other_class));
}

TEST_CASE("bounds reach the first and the last day that a key can hold", "[keys]") {
  const auto first = event_key_from(SpanClass::day, std::numeric_limits<int64_t>::min());
  CHECK(first <= event_key({false, TimePlace::kOpenBegin + 1, 0, TimePlace::kOpenBegin + 1, 0}));
  CHECK(event_key_from(SpanClass::day, int64_t{1} << 40) == class_end(SpanClass::day));
  CHECK(text_key(1, 1) < text_key(1, 2));
  CHECK(text_key(1, 255) < text_key(1, 256));
}

TEST_CASE("the bytes of a key are those of docs/store-format.md", "[keys][format]") {
  const TimePlace place = place_of(samples::on(samples::day(2022, 2, 24)), 0x0123456789ABCDEFULL);
  const std::string expected(
      "\x00\x80\x00\x4A\x67\x0A\x80\x00\x4A\x67\x01\x23\x45\x67\x89\xAB\xCD\xEF", 18);
  CHECK(event_key(place) == expected);
  const std::string since = event_key(place_of(samples::since(samples::year(2014)), 1));
  CHECK(since.substr(6, 4) == "\xFF\xFF\xFF\xFF");
  const std::string until = event_key(place_of(samples::until(samples::year(2014)), 1));
  CHECK(until.substr(1, 4) == std::string(4, '\0'));
}

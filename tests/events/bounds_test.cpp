// Hostile text: work and quotes stay bounded.
#include <catch2/catch.hpp>
#include <chrono>

#include "tests/events/told.h"

namespace dateline {
namespace {

std::string repeated(const std::string& words, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += words;
  return text;
}

double seconds_for(const std::string& text) {
  const auto begin = std::chrono::steady_clock::now();
  events_of(text);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

TEST_CASE("a sentence without end is read") {
  for (const char* words : {"May ", "the vote on May 3 and ", "said he said ", "\" , \" "}) {
    INFO(words);
    CHECK(seconds_for(repeated(words, 2000)) < 20);  // seconds; far above any machine's need
  }
}

TEST_CASE("an event never quotes more than a stretch of an endless sentence") {
  for (const Event& e : events_of(repeated("it fell on May 3 and ", 2000)))
    REQUIRE(e.sentence.text.size() < 8000);
}

}  // namespace dateline

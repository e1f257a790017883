#include <catch2/catch.hpp>
#include <string>

#include "store/format/codec.h"
#include "store/views/about/about.h"
#include "store/views/about/glance.h"
#include "store/views/words/words.h"
#include "tests/store/samples.h"

using namespace dateline;

namespace {

StoredEvent telling(const std::string& sentence) {
  StoredEvent event = samples::stored(1, samples::on(samples::year(2022)), "Talks resumed");
  event.event.sentence.text = sentence;
  return event;
}

bool matches(const std::string& question, const std::string& sentence) {
  return About::parse(question)->matches(telling(sentence));
}

bool may_match(const std::string& question, const std::string& sentence) {
  std::string record;
  encode_event(telling(sentence), record);
  return Glance(*About::parse(question)).may_match(record);
}

}  // namespace

TEST_CASE("words of one stem begin alike", "[glance]") {
  CHECK(beginning_of_words("bridg") == "bridg");
  CHECK(beginning_of_words("citi") == "cit");
  CHECK(beginning_of_words("fly") == "fl");
  CHECK(beginning_of_words("covid19") == "covid");
  CHECK(beginning_of_words("1000").empty());
}

TEST_CASE("a glance never says no to what is told", "[glance]") {
  const std::pair<const char*, const char*> told[] = {
      {"city", "All CITIES fell."},
      {"cities", "The city fell."},
      {"stop", "They STOPPED it."},
      {"resignation", "He resigned."},
      {"flies", "The fly."},
      {"fly", "It flies."},
      {"1000", "Some 1,000 came."},
      {"covid1000", "The covid1,000 test."},
      {"Curacao",
       "On Cura\xC3\xA7"
       "ao."},
      {"\xC3\x89t\xC3\xA9", "An ETE."},
      {"\xD0\xB4\xD0\xB5\xD0\xBD\xD1\x8C", "\xD0\xB4\xD0\xB5\xD0\xBD\xD1\x8C."},
      {"\"peace treaties\"", "A peace treaty held."},
      {"bridge OR tunnel", "A tunnel."},
      {"tunnel NOT bridge", "A tunnel."},
      {"tunnel -(bridge OR road)", "A tunnel."}};
  for (const auto& [question, sentence] : told) {
    INFO(question);
    CHECK(matches(question, sentence));
    CHECK(may_match(question, sentence));
  }
}

TEST_CASE("a glance sees that a word is not there", "[glance]") {
  CHECK_FALSE(may_match("bridge", "A tunnel."));
  CHECK_FALSE(may_match("bridge tunnel", "A tunnel."));
  CHECK_FALSE(may_match("bridge OR road", "A tunnel."));
}

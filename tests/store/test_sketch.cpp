#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "store/views/sameness/match.h"
#include "store/views/sameness/sketch.h"
#include "tests/store/samples.h"

using namespace dateline;

namespace {

StoredEvent of_words(std::mt19937& random) {
  std::string sentence;
  for (int i = 0; i < 18; ++i) sentence += "word" + std::to_string(random() % 60) + "x ";
  StoredEvent event = samples::stored(1, samples::on(samples::year(2022)), sentence.substr(0, 40));
  event.event.sentence.text = sentence;
  return event;
}

}  // namespace

TEST_CASE("a sketch never makes two profiles less alike than they are", "[sketch]") {
  std::mt19937 random(1);
  std::vector<StoredEvent> events;
  for (int i = 0; i < 60; ++i) events.push_back(of_words(random));
  EventMatcher matcher;
  for (const StoredEvent& event : events) matcher.count(event);
  std::vector<Profile> profiles;
  for (const StoredEvent& event : events) profiles.push_back(matcher.profile(event));
  for (const Profile& a : profiles)
    for (const Profile& b : profiles)
      REQUIRE(Sketch(a).most_alike(Sketch(b)) >= matcher.similarity(a, b));
}

TEST_CASE("a sketch tells strangers apart", "[sketch]") {
  const StoredEvent a =
      samples::stored(1, samples::on(samples::year(2022)), "Glacier melts in Ruritania");
  const StoredEvent b =
      samples::stored(2, samples::on(samples::year(2022)), "Lighthouse reopens after repairs");
  const EventMatcher matcher({&a, &b});
  CHECK(Sketch(matcher.profile(a)).most_alike(Sketch(matcher.profile(b))) < 0.35);
}

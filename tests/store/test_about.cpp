#include <catch2/catch.hpp>

#include "store/views/about/about.h"
#include "tests/store/samples.h"

using namespace dateline;

namespace {

StoredEvent talks() {
  StoredEvent event = samples::stored(1, samples::on(samples::year(2022)), "Peace talks resumed");
  event.event.sentence.text = "Peace talks resumed in Geneva after the bridges were closed.";
  event.event.participants = {"Ruritania"};
  event.article_title = "Diplomats return to the table";
  return event;
}

bool matches(const std::string& text) {
  const auto about = About::parse(text);
  REQUIRE(about);
  return about->matches(talks());
}

}  // namespace

TEST_CASE("words are stemmed and may stand anywhere in the event", "[about]") {
  CHECK(matches(""));
  CHECK(matches("bridge talk"));
  CHECK(matches("GENEVA diplomat ruritania"));
  CHECK(matches("bridge AND talk"));
  CHECK_FALSE(matches("bridge film"));
}

TEST_CASE("a phrase stands in a row", "[about]") {
  CHECK(matches("\"peace talks\""));
  CHECK(matches("\"bridge was closed\"") == false);
  CHECK(matches("\"after the bridges\""));
  CHECK_FALSE(matches("\"talks peace\""));
  CHECK_FALSE(matches("\"Geneva Ruritania\""));
}

TEST_CASE("OR, NOT, minus and parentheses", "[about]") {
  CHECK(matches("film OR bridge"));
  CHECK(matches("film bridge OR Geneva"));
  CHECK_FALSE(matches("film (bridge OR Geneva)"));
  CHECK(matches("talks NOT film"));
  CHECK_FALSE(matches("talks -Geneva"));
  CHECK(matches("NOT film"));
  CHECK_FALSE(matches("NOT (film OR talks)"));
}

TEST_CASE("mistakes are named", "[about]") {
  for (const char* text :
       {"\"open", "(talks", "talks)", "talks OR", "OR talks", "NOT", "AND talks"})
    CHECK(About::parse(text).error().code == ErrorCode::invalid_input);
  CHECK_FALSE(About::parse(std::string(10000, '(')).ok());
  CHECK(About::parse("...")->is_everything());
}

TEST_CASE("the headline counts more than the sentence", "[about]") {
  const About about = *About::parse("talks");
  StoredEvent lesser = talks();
  lesser.event.headline = "Diplomats met";
  CHECK(about.relevance(talks()) > about.relevance(lesser));
}

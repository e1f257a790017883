#include "extractor/time/filling.h"

#include <catch2/catch.hpp>

#include "extractor/rules/match.h"
#include "tests/time/english.h"

using namespace dateline;
using times::english;

namespace {

// What fills the length that ends where "|" stands.
std::string filling_of(std::string text) {
  const auto at = static_cast<uint32_t>(text.find('|'));
  text.erase(at, 1);
  Shape shape;
  english().shape(text, shape);
  uint32_t from = 0;
  while (from < shape.tokens.size() && shape.tokens[from].begin <= at) ++from;
  const TokenRange sentence = shape.sentences.front();
  const uint32_t end = end_of_filling(english().lexicon, shape, sentence, from);
  if (end == from) return "";
  return text.substr(shape.tokens[from].begin,
                     shape.tokens[end - 1].end - shape.tokens[from].begin);
}

}  // namespace

TEST_CASE("a length takes the noun phrase that fills it", "[filling]") {
  CHECK(filling_of("After two months| of siege, the town fell.") == "of siege");
  CHECK(filling_of("After two months| of bitter fighting the town fell.") == "of bitter fighting");
  CHECK(filling_of("In the first year| of the war they won.") == "of the war");
  CHECK(filling_of("Within days| of the king's death it began.") == "of the king's death");
  CHECK(filling_of("It took years| of work by many men.") == "of work");
  CHECK(filling_of("After days| of rain fell the old bridge.") == "of rain");
}

TEST_CASE("two nouns that end the clause are one phrase", "[filling]") {
  CHECK(filling_of("After days| of rain and hunger, they left.") == "of rain and hunger");
  CHECK(filling_of("After days| of rain and hunger") == "of rain and hunger");
  CHECK(filling_of("After days| of rain and the wind they left.") == "of rain");
  CHECK(filling_of("After days| of rain and fell, as he said.") == "of rain");
  CHECK(filling_of("After days| of rain and her, they left.") == "of rain");
}

TEST_CASE("without \"of\" nothing fills it", "[filling]") {
  CHECK(filling_of("For two months| they fought.").empty());
  CHECK(filling_of("It went on for two months|.").empty());
  CHECK(filling_of("It went on for two months| of").empty());
}

TEST_CASE("what hangs at the end belongs to what follows", "[filling]") {
  CHECK(filling_of("After days| of rain and").empty() == false);
  CHECK(filling_of("After days| of rain and hunger they left.") == "of rain");
  CHECK(filling_of("After days| of rain and cold.") == "of rain and cold");
  CHECK(filling_of("After years| of war-torn misery, they left.") == "of war-torn misery");
  CHECK(filling_of("After years| of talk of the new bridge they left.") ==
        "of talk of the new bridge");
  CHECK(filling_of("After years| of, they left.").empty());
  CHECK(filling_of("After years| of the, they left.").empty());
  CHECK(filling_of("After years| of the Germany's the they left.") == "of the Germany's");
}

TEST_CASE("it is no longer than twelve words", "[filling]") {
  std::string text = "After years| of";
  for (const char* name :
       {"Ann", "Bob", "Cid", "Dan", "Eva", "Fay", "Gus", "Hal", "Ida", "Jon", "Kim", "Leo", "Max"})
    text += std::string(" ") + name;
  CHECK(filling_of(text) == "of Ann Bob Cid Dan Eva Fay Gus Hal Ida Jon Kim");
}

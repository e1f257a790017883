#include "extractor/time/tense.h"

#include <catch2/catch.hpp>

#include "extractor/rules/match.h"

using namespace dateline;

namespace {

const LocalePack& english() {
  static const auto pack = load_pack(embedded_english());
  REQUIRE(pack);
  return **pack;
}

// The tense around the words in brackets.
Tense tense_of(std::string text) {
  const auto open = static_cast<uint32_t>(text.find('['));
  text.erase(open, 1);
  const auto close = static_cast<uint32_t>(text.find(']'));
  text.erase(close, 1);
  Shape shape;
  english().shape(text, shape);
  TokenRange mention;
  for (uint32_t i = 0; i < shape.tokens.size(); ++i) {
    if (shape.tokens[i].begin == open) mention.begin = i;
    if (shape.tokens[i].end == close) mention.end = i + 1;
  }
  return tense_around(english().lexicon, shape, shape.sentences.front(), mention);
}

}  // namespace

TEST_CASE("the nearest verb tells the tense around a date", "[tense]") {
  CHECK(tense_of("The war began on [Friday].") == Tense::past);
  CHECK(tense_of("The summit will begin on [Friday].") == Tense::future);
  CHECK(tense_of("[Friday], the ministers met in Geneva.") == Tense::past);
  CHECK(tense_of("On [Friday] the court will rule.") == Tense::future);
  CHECK(tense_of("He said the court will rule on [Friday].") == Tense::future);
  CHECK(tense_of("The talks, which will go on, began [Friday].") == Tense::past);
  CHECK(tense_of("A meeting is scheduled for [Friday].") == Tense::future);
  CHECK(tense_of("They were killed on [Friday].") == Tense::past);
}

TEST_CASE("no verb, no tense", "[tense]") {
  CHECK(tense_of("Geneva, [Friday].") == Tense::unknown);
  CHECK(tense_of("[Friday]") == Tense::unknown);
}

#include "extractor/shape/lexicon.h"

#include <catch2/catch.hpp>

#include "extractor/shape/token.h"

using namespace dateline;

TEST_CASE("a class has one number; a word one value in a class", "[lexicon]") {
  Lexicon lexicon;
  const ClassId month = lexicon.intern_class("month");
  CHECK(lexicon.intern_class("month") == month);
  CHECK(lexicon.find_class("month") == month);
  CHECK_FALSE(lexicon.find_class("week"));
  CHECK(lexicon.class_name(month) == "month");
  lexicon.add("march", month, 3);
  lexicon.add("march", month, 3);
  const uint32_t entry = lexicon.find("MARCH");
  REQUIRE(entry != Token::kNoEntry);
  CHECK(lexicon.entry(entry).meanings.size() == 1);
  CHECK(lexicon.value(entry, month, false) == 3);
}

TEST_CASE("a form with a capital demands one", "[lexicon]") {
  Lexicon lexicon;
  const ClassId month = lexicon.intern_class("month");
  const ClassId modal = lexicon.intern_class("modal");
  lexicon.add("May", month, 5);
  lexicon.add("may", modal, 0);
  const uint32_t entry = lexicon.find("may");
  CHECK(lexicon.find("May") == entry);
  CHECK(lexicon.value(entry, month, true) == 5);
  CHECK_FALSE(lexicon.value(entry, month, false));
  CHECK(lexicon.value(entry, modal, true) == 0);
  CHECK(lexicon.classes(entry, true).count() == 2);
  CHECK(lexicon.classes(entry, false).count() == 1);
}

TEST_CASE("many words are all found again, others are not", "[lexicon]") {
  Lexicon lexicon;
  const ClassId word = lexicon.intern_class("word");
  for (int i = 0; i < 5000; ++i) lexicon.add("w" + std::to_string(i), word, i);
  for (int i = 0; i < 5000; ++i) {
    const uint32_t entry = lexicon.find("W" + std::to_string(i));
    REQUIRE(entry != Token::kNoEntry);
    REQUIRE(lexicon.value(entry, word, true) == i);
  }
  CHECK(lexicon.find("w5000") == Token::kNoEntry);
  CHECK(lexicon.find("") == Token::kNoEntry);
  CHECK(lexicon.find(std::string(1000, 'w')) == Token::kNoEntry);
}

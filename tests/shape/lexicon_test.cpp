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
  size_t meanings = 0;
  lexicon.for_each_meaning(entry, [&](const Lexicon::Meaning&) { ++meanings; });
  CHECK(meanings == 1);
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
  CHECK(lexicon.has_meaning(entry, true));
  CHECK(lexicon.has_meaning(entry, false));
  const uint32_t june = lexicon.add("June", month, 6);
  CHECK(lexicon.has_meaning(june, true));
  CHECK_FALSE(lexicon.has_meaning(june, false));
}

TEST_CASE("words of every length are told apart and found in any case", "[lexicon]") {
  Lexicon lexicon;
  const ClassId word = lexicon.intern_class("word");
  std::string form;
  for (int length = 1; length <= 40; ++length) {
    form += static_cast<char>('a' + length % 26);
    lexicon.add(form, word, length);
  }
  std::string shout;
  for (int length = 1; length <= 40; ++length) {
    shout += static_cast<char>('A' + length % 26);
    const uint32_t entry = lexicon.find(shout);
    REQUIRE(entry != Token::kNoEntry);
    CHECK(lexicon.value(entry, word, true) == length);
    CHECK(lexicon.form(entry).size() == static_cast<size_t>(length));
    CHECK(lexicon.find(shout + "@") == Token::kNoEntry);  // '@' is not a capital
    CHECK(lexicon.find(shout + "[") == Token::kNoEntry);
  }
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

TEST_CASE("words have the symbols that their entries were given", "[lexicon]") {
  Lexicon lexicon;
  const ClassId word = lexicon.intern_class("word");
  const std::vector<std::string> forms = {"oak", "reconstruction", "antidisestablishmentarian"};
  for (const std::string& form : forms) lexicon.add(form, word, 0);
  lexicon.set_symbols({{1, 2}, {3, 4}, {5, 6}});
  for (int i = 0; i < 40'000; ++i) lexicon.add("w" + std::to_string(i), word, i);  // it grows
  for (size_t i = 0; i < forms.size(); ++i) {
    const Lexicon::Word found = lexicon.look_up(forms[i], forms[i].data() + forms[i].size());
    CHECK(found.entry == i);
    CHECK(found.symbol[0] == 2 * i + 1);
    CHECK(found.symbol[1] == 2 * i + 2);
  }
  CHECK(lexicon.look_up("w7", nullptr).symbol[1] == 0);
  CHECK(lexicon.find("antidisestablishmentarians") == Token::kNoEntry);
  CHECK(lexicon.find("antidisestablishmentariax") == Token::kNoEntry);
}

#include "extractor/shape/numerals.h"

#include <catch2/catch.hpp>

#include "tests/shape/vocabulary.h"

using namespace dateline;
using shapes::merged_tokens_of;
using shapes::pieces;

namespace {

struct Row {
  const char* text;
  NumberForm form;
  int32_t value;
};

std::string merged_pieces(std::string_view text) {
  return pieces(text, merged_tokens_of(text));
}

}  // namespace

TEST_CASE("numbers in words become one number", "[numerals]") {
  const Row rows[] = {
      {"seven", NumberForm::spelled, 7},
      {"twenty-four", NumberForm::spelled, 24},
      {"twenty four", NumberForm::spelled, 24},
      {"Twenty-Four", NumberForm::spelled, 24},
      {"two hundred", NumberForm::spelled, 200},
      {"two hundred and fifty", NumberForm::spelled, 250},
      {"two hundred fifty-one", NumberForm::spelled, 251},
      {"five thousand two hundred and six", NumberForm::spelled, 5206},
      {"hundred", NumberForm::spelled, 100},
      {"2 million", NumberForm::spelled, 2000000},
      {"2,000 million", NumberForm::spelled, 2000000000},
      {"two thousand seven", NumberForm::spelled, 2007},
      {"two thousand and twenty-one", NumberForm::spelled, 2021},
      {"nineteen ninety-six", NumberForm::year_words, 1996},
      {"twenty ten", NumberForm::year_words, 2010},
      {"twenty twelve", NumberForm::year_words, 2012},
      {"twenty-fourth", NumberForm::ordinal, 24},
      {"twenty first", NumberForm::ordinal, 21},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    const auto tokens = merged_tokens_of(row.text);
    REQUIRE(tokens.size() == 1);
    CHECK(tokens[0].kind == TokenKind::number);
    CHECK(tokens[0].form == row.form);
    CHECK(tokens[0].value == row.value);
    CHECK(tokens[0].begin == 0);
    CHECK(tokens[0].end == std::string_view(row.text).size());
  }
}

TEST_CASE("what is not one number stays apart", "[numerals]") {
  CHECK(merged_pieces("two and five") == "two|and|five");
  CHECK(merged_pieces("two hundred and more") == "two hundred|and|more");
  CHECK(merged_pieces("five six") == "five|six");
  CHECK(merged_pieces("twenty thirty-four") == "twenty thirty-four");  // the year 2034
  CHECK(merged_pieces("nineteen two") == "nineteen|two");
  CHECK(merged_pieces("24 hours") == "24|hours");
  CHECK(merged_pieces("twenty - one") == "twenty|-|one");
  CHECK(merged_pieces("twenty\n\none more") == "twenty|one|more");
}

TEST_CASE("an ordinal by itself stays a word, for a second is also a unit", "[numerals]") {
  const auto tokens = merged_tokens_of("the second day");
  CHECK(tokens[1].kind == TokenKind::word);
}

TEST_CASE("numbers too large to count are left as they stand", "[numerals]") {
  CHECK(merged_pieces("2,000,000,000 million people") == "2,000,000,000|million|people");
}

TEST_CASE("what follows a number keeps its offsets", "[numerals]") {
  const std::string_view text = "in nineteen ninety-six, two hundred and fifty men";
  const auto tokens = merged_tokens_of(text);
  CHECK(pieces(text, tokens) == "in|nineteen ninety-six|,|two hundred and fifty|men");
}

TEST_CASE("a scale after a fraction takes no more numbers", "[numerals]") {
  CHECK(merged_pieces("2.4 million six months") == "2.4|million|six|months");
  CHECK(merged_pieces("2.4 hundred million men") == "2.4|hundred million|men");
  CHECK(merged_pieces("million six months") == "million six|months");
}

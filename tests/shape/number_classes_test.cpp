#include "extractor/shape/number_classes.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "tests/shape/vocabulary.h"

using namespace dateline;

namespace {

// The names of the classes of the number that begins `text`.
std::set<std::string> classes(std::string_view text) {
  Lexicon lexicon;
  const NumberClasses numbers(lexicon);
  const ClassSet set(numbers.bits_of(shapes::merged_tokens_of(text).front()));
  std::set<std::string> names;
  for (ClassId id = 0; id < lexicon.class_count(); ++id) {
    if (set.test(id)) names.insert(lexicon.class_name(id));
  }
  return names;
}

bool has(std::string_view text, const std::string& name) {
  return classes(text).count(name) != 0;
}

}  // namespace

TEST_CASE("what a plain number can be", "[numbers]") {
  CHECK(has("31", "day"));
  CHECK_FALSE(has("32", "day"));
  CHECK_FALSE(has("0", "day"));
  CHECK_FALSE(has("007", "day"));
  CHECK(has("12", "month-number"));
  CHECK_FALSE(has("13", "month-number"));
  CHECK(has("24", "hour"));
  CHECK_FALSE(has("25", "hour"));
  CHECK(has("05", "two-digit"));
  CHECK(has("59", "minute-number"));
  CHECK_FALSE(has("60", "minute-number"));
  CHECK(has("476", "year3"));
  CHECK(has("1999", "year"));
  CHECK(has("1999", "year-modern"));
  CHECK_FALSE(has("2999", "year-modern"));
  CHECK_FALSE(has("3000", "year"));
  CHECK_FALSE(has("0999", "year"));
  CHECK(has("20220224", "compact-date"));
  CHECK_FALSE(has("20221324", "compact-date"));
  CHECK(has("20221324", "count"));
}

TEST_CASE("what another form can be", "[numbers]") {
  CHECK(classes("2,005") == std::set<std::string>{"count"});
  CHECK(classes("3.5") == std::set<std::string>{"decimal"});
  CHECK(has("3rd", "ordinal"));
  CHECK(has("3rd", "day-ordinal"));
  CHECK(classes("32nd") == std::set<std::string>{"ordinal"});
  CHECK(classes("1990s") == std::set<std::string>{"decade"});
  CHECK(classes("'90s") == std::set<std::string>{"decade2"});
  CHECK(classes("'97") == std::set<std::string>{"year2"});
  CHECK(classes("10:30") == std::set<std::string>{"clock"});
  CHECK(classes("2/24") == std::set<std::string>{"slash-pair"});
  CHECK(classes("1/2") == std::set<std::string>{"half-fraction"});
  CHECK(has("nineteen ninety-six", "year"));
  CHECK(has("two thousand twenty", "year-spelled"));
  CHECK_FALSE(has("two hundred", "year-spelled"));
}

// Every set of classes that a number of a text can have must have got its symbol when the rules
// were compiled, which is done for the representatives.
TEST_CASE("the representatives stand for every number", "[numbers]") {
  Lexicon lexicon;
  const NumberClasses numbers(lexicon);
  std::set<uint64_t> stood_for;
  for (const Token& token : NumberClasses::representatives())
    stood_for.insert(numbers.bits_of(token));
  const auto covered = [&](const std::string& text) {
    const Token token = shapes::merged_tokens_of(text).front();
    return stood_for.count(numbers.bits_of(token)) == 1;
  };
  for (int i = 0; i < 12000; ++i) {
    INFO(i);
    REQUIRE(covered(std::to_string(i)));
    REQUIRE(covered("0" + std::to_string(i)));
    REQUIRE(covered(std::to_string(i) + "th"));
  }
  for (const char* text :
       {"0s", "00s", "1990s", "2/24", "1/2", "2022-11", "9,999", "99999999", "20220224", "0.5",
        "'05", "23:59", "2022-02-24T10:30", "zero", "one million"}) {
    INFO(text);
    CHECK(covered(text));
  }
}

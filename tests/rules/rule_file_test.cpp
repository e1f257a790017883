// Mistakes in rule files: file, line, column, the line, a caret and a suggestion.
#include <catch2/catch.hpp>

#include "extractor/rules/locale_pack.h"

namespace dateline {
namespace {

std::string mistake(const std::string& text) {
  const auto loaded = load_pack({{"x.rules", text}});
  return loaded ? "no mistake" : loaded.error().text();
}

// A rule that tells so many words apart.
std::string rule_of(size_t words) {
  std::string text = "rule many\n";
  for (size_t i = 0; i < words; ++i) {
    std::string word = "zq";
    for (size_t n = i + 26; n > 0; n /= 26) word += static_cast<char>('a' + n % 26);
    text += "  match " + word + "\n";
  }
  return text + "  value none\n";
}

}  // namespace

TEST_CASE("mistakes in rule files are shown where they are", "[rules]") {
  struct Row {
    const char* text;
    const char* shown;
  };
  const Row rows[] = {
      {"class month 1: may\nrule r\n  match {monht}\n  value date(month)\n",
       "x.rules:3:9: there is no class 'monht'; did you mean 'month'?\n    match {monht}\n         "
       " ^"},
      {"rule r\n  match a\n  valeu date(year)\n",
       "x.rules:3:3: a rule has no 'valeu'; did you mean 'value'?\n    valeu date(year)\n    ^"},
      {"rule r\n  match a\n  value dat(year=3)\n",
       "x.rules:3:9: there is no production 'dat'; did you mean 'date'?\n    value dat(year=3)\n   "
       "       ^"},
      {"rule r\n  match {year}\n  value date(year, mnth=3)\n",
       "x.rules:3:20: there is no field 'mnth'; did you mean 'month'?\n    value date(year, "
       "mnth=3)\n                     ^"},
      {"rule r\n  match {year}\n  value date(year=yaer)\n",
       "x.rules:3:14: 'yaer' is neither captured nor a constant; did you mean 'year'?\n    value "
       "date(year=yaer)\n               ^"},
      {"rule r\n  match (a\n  value none\n",
       "x.rules:2:11: ')' is missing\n    match (a\n            ^"},
      {"ruel r\n", "x.rules:1:1: unknown word 'ruel'; did you mean 'rule'?\n  ruel r\n  ^"},
      {"rule r\n  match a\n  value none\n  yes \"a\" = 1\n",
       "x.rules:4:7: a yes-example has one [extent]\n    yes \"a\" = 1\n        ^"},
  };
  for (const Row& row : rows) CHECK(mistake(row.text) == row.shown);
}

TEST_CASE("two rules of one name are a mistake", "[rules]") {
  const std::string shown =
      mistake("rule r\n  match a\n  value none\nrule r\n  match b\n  value none\n");
  CHECK_THAT(shown, Catch::Contains("a second rule named 'r'"));
}

TEST_CASE("a rule file with too many words is told where, and what to do", "[rules]") {
  const std::string shown = mistake("rule few\n  match a\n  value none\n" + rule_of(kMaxClasses));
  CHECK_THAT(shown, Catch::Contains("x.rules:5:"));
  CHECK_THAT(shown, Catch::Contains("put words that mean the same to a rule into one class"));
}

TEST_CASE("a user's words fit beside the locale's", "[rules]") {
  RuleSources sources = embedded_english();
  sources.emplace_back("mine.rules", rule_of(200));
  CHECK(load_pack(sources));
}

}  // namespace dateline

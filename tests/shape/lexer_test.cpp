#include "extractor/shape/lexer.h"

#include <catch2/catch.hpp>

#include "tests/shape/vocabulary.h"

using namespace dateline;
using shapes::pieces;
using shapes::tokens_of;

namespace {

void check_pieces(std::string_view text, std::string_view expected) {
  INFO(text);
  CHECK(pieces(text, tokens_of(text)) == expected);
}

bool known(const Token& token) {
  return token.entry != Token::kNoEntry;
}

}  // namespace

TEST_CASE("words, numbers and marks, with their offsets", "[lexer]") {
  const std::string_view text = "War began on Feb. 24, 2022.";
  const auto tokens = tokens_of(text);
  CHECK(pieces(text, tokens) == "War|began|on|Feb.|24|,|2022|.");
  CHECK(tokens[3].span().begin == 13);
  CHECK(tokens[3].span().end == 17);
  CHECK(tokens[4].kind == TokenKind::number);
  CHECK(tokens[5].kind == TokenKind::punctuation);
  CHECK(tokens[5].mark == ',');
  CHECK(tokens[5].glued);
  CHECK_FALSE(tokens[4].glued);
}

TEST_CASE("no text, no tokens", "[lexer]") {
  CHECK(tokens_of("").empty());
  CHECK(tokens_of(" \t\r\n\n ").empty());
}

TEST_CASE("an abbreviation keeps its point where the vocabulary has it so", "[lexer]") {
  check_pieces("Feb. 24", "Feb.|24");
  check_pieces("feb. 24", "feb|.|24");  // the form demands a capital
  check_pieces("Mr. Smith left.", "Mr.|Smith|left|.");
  check_pieces("Acme Inc. fell", "Acme|Inc.|fell");
  check_pieces("The U.S. and the U.S.A. at 5 a.m.", "The|U.S.|and|the|U.S.A.|at|5|a.m.");
  check_pieces("J. R. Smith", "J.|R.|Smith");
  check_pieces("plan b. It", "plan|b|.|It");
}

TEST_CASE("clitics: a possessive is apart, a contraction whole", "[lexer]") {
  check_pieces("last year's vote", "last|year|'s|vote");
  check_pieces("last year\u2019s vote", "last|year|\u2019s|vote");
  check_pieces("they don't at two o'clock", "they|don't|at|two|o'clock");
  check_pieces("don\u2019t", "don\u2019t");
  check_pieces("two years' work", "two|years|'|work");
  CHECK(known(tokens_of("don\u2019t")[0]));
  CHECK(known(tokens_of("year\u2019s")[1]));
}

TEST_CASE("hyphenated words stay apart unless the vocabulary has the compound", "[lexer]") {
  check_pieces("a cease-fire in mid-May", "a|cease-fire|in|mid|-|May");
  check_pieces("a cease-fires plan", "a|cease|-|fires|plan");
  check_pieces("third-quarter", "third|-|quarter");
}

TEST_CASE("marks of typography are read as their plain ones", "[lexer]") {
  const std::string_view text = "\u201cMay\u201d \u2014 1999\u20132003\u2026";
  const auto tokens = tokens_of(text);
  REQUIRE(tokens.size() == 8);
  CHECK(tokens[0].mark == '"');
  CHECK(tokens[2].mark == '"');
  CHECK(tokens[3].mark == '-');
  CHECK(tokens[4].value == 1999);
  CHECK(tokens[5].mark == '-');
  CHECK(tokens[6].value == 2003);
  CHECK(tokens[7].kind == TokenKind::punctuation);
  CHECK(tokens_of("\u2018May\u2019")[0].mark == '\'');
  CHECK(tokens_of("\u22125")[0].mark == '-');
}

TEST_CASE("spaces of typography are white space", "[lexer]") {
  const std::string_view text = "24\u00a0May\u202f2022\u20091999\u3000May";
  check_pieces(text, "24|May|2022|1999|May");
  CHECK_FALSE(tokens_of(text)[1].glued);
  check_pieces("\ufeffMay", "May");
}

TEST_CASE("letters beyond ASCII belong to their word", "[lexer]") {
  check_pieces("Zoë in Łódź, 北京 and São Paulo", "Zoë|in|Łódź|,|北京|and|São|Paulo");
  CHECK(tokens_of("Łódź")[0].capital);  // of a capital beyond ASCII nothing is known: taken as one
}

TEST_CASE("decades and years after an apostrophe", "[lexer]") {
  const auto decade = tokens_of("the '90s")[1];
  CHECK(decade.form == NumberForm::decade);
  CHECK(decade.value == 90);
  CHECK(tokens_of("the \u201990s")[1].form == NumberForm::decade);
  const auto year = tokens_of("of '97,")[1];
  CHECK(year.form == NumberForm::apostrophe_year);
  CHECK(year.value == 97);
  check_pieces("'1997'", "'|1997|'");
  check_pieces("'97th", "'|97th");
}

TEST_CASE("suffixes of numbers", "[lexer]") {
  CHECK(tokens_of("the 1990s")[1].form == NumberForm::decade);
  CHECK(tokens_of("the 1990's")[1].form == NumberForm::decade);
  CHECK(tokens_of("the 80s")[1].value == 80);
  CHECK(tokens_of("3rd")[0].form == NumberForm::ordinal);
  CHECK(tokens_of("21ST")[0].form == NumberForm::ordinal);
  CHECK(tokens_of("21st")[0].value == 21);
  check_pieces("1995s", "1995|s");
  check_pieces("5km", "5|km");
  check_pieces("1990sish", "1990|sish");
}

TEST_CASE("the head of a number is a word of its own where the vocabulary says so", "[lexer]") {
  check_pieces("Q3 and FY2009", "Q|3|and|FY|2009");
  check_pieces("B2B and MP3", "B2B|and|MP3");
}

TEST_CASE("capitals", "[lexer]") {
  const auto tokens = tokens_of("NATO Summit may A I.");
  CHECK(tokens[0].all_caps);
  CHECK(tokens[1].capital);
  CHECK_FALSE(tokens[1].all_caps);
  CHECK_FALSE(tokens[2].capital);
  CHECK_FALSE(tokens[3].all_caps);
}

TEST_CASE("a word is read the same wherever it stands and whatever its length", "[lexer]") {
  const std::string longest = "abcdefghijklmnopqrstuvwxyz";
  for (size_t length = 1; length <= longest.size(); ++length) {
    const std::string small = longest.substr(0, length);
    std::string capital = small;
    capital[0] = 'A';
    for (const std::string& word : {small, capital}) {
      INFO(word);
      // With sixteen bytes and more to look ahead into, and at the very end of the text.
      for (const std::string& text : {word + ", and so on and so forth", word}) {
        const auto tokens = tokens_of(text);
        CHECK(pieces(text, tokens).substr(0, length) == word);
        CHECK(tokens[0].end == length);
        CHECK(tokens[0].capital == (word[0] == 'A'));
        CHECK_FALSE(tokens[0].all_caps);
        CHECK_FALSE(tokens[0].stopped);
      }
    }
  }
}

TEST_CASE("a known word is found in front of every mark and at the end", "[lexer]") {
  for (const std::string_view after : {"", " ", ",", ";", ":", "!", "?", ")", "\"", "/", "\n", "\t",
                                       "-", "'", ".", "\xe2\x80\x94"}) {
    for (const std::string_view rest : {"", " and so on and so forth"}) {
      const std::string text = "seven" + std::string(after) + std::string(rest);
      INFO(text);
      CHECK(tokens_of(text)[0].entry == tokens_of("seven")[0].entry);
      CHECK(known(tokens_of(text)[0]));
    }
  }
}

TEST_CASE("line breaks and empty lines are noted", "[lexer]") {
  const auto tokens = tokens_of("one\ntwo\n\nsix  four");
  CHECK(tokens[0].paragraph);
  CHECK(tokens[1].new_line);
  CHECK_FALSE(tokens[1].paragraph);
  CHECK(tokens[2].paragraph);
  CHECK_FALSE(tokens[3].new_line);
  const auto windows = tokens_of("one\r\n\r\ntwo");
  CHECK(windows[1].paragraph);
}

TEST_CASE("tokens are in order, do not overlap and leave only white space out", "[lexer]") {
  const std::string_view text =
      "“No,” she said—on Feb. 24’s eve, ’tis 10:30 a.m.: £3.5m…\r\n\r\n¿Qué? 100% #1 @x e.g. "
      "O'Neil's";
  uint32_t at = 0;
  for (const Token& token : tokens_of(text)) {
    CHECK(token.begin >= at);
    CHECK(token.end > token.begin);
    for (uint32_t i = at; i < token.begin; ++i)
      CHECK(std::string_view(" \r\n").find(text[i]) != std::string_view::npos);
    at = token.end;
  }
  CHECK(at == text.size());
}

TEST_CASE("every word is looked up, however many there are and wherever they stand", "[lexer]") {
  std::string text;
  for (int i = 0; i < 200; ++i) {
    const std::string stem(static_cast<size_t>(1 + i % 19), static_cast<char>('a' + i % 26));
    text += (i % 3 == 0 ? "year " : i % 7 == 0 ? "Feb. " : "") + stem + (i % 5 == 0 ? ", " : " ");
  }
  for (const size_t left_out : {size_t{0}, text.find("Feb."), text.size() / 2}) {
    const std::string_view read = std::string_view(text).substr(left_out);
    size_t words = 0;
    for (const Token& t : tokens_of(read)) {
      if (t.kind != TokenKind::word) continue;
      ++words;
      REQUIRE(t.entry == shapes::vocabulary().find(read.substr(t.begin, t.end - t.begin)));
    }
    CHECK(words > 100);
  }
}

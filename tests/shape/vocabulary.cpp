#include "tests/shape/vocabulary.h"

#include "extractor/shape/lexer.h"
#include "extractor/shape/numerals.h"
#include "extractor/shape/sentences.h"

namespace dateline::shapes {
namespace {

struct Word {
  const char* form;
  int32_t value;
};

void add(Lexicon& lexicon, std::string_view name, std::initializer_list<Word> words) {
  const ClassId in_class = lexicon.intern_class(name);
  for (const Word& word : words) lexicon.add(word.form, in_class, word.value);
}

// The parts of shape intern their classes into the lexicon that they read.
struct Reading {
  Lexicon lexicon;
  Numerals numerals{lexicon};
  Sentences sentences{lexicon};

  Reading() {
    add(lexicon, "number-word",
        {{"one", 1},
         {"two", 2},
         {"four", 4},
         {"five", 5},
         {"six", 6},
         {"seven", 7},
         {"ten", 10},
         {"twelve", 12},
         {"nineteen", 19},
         {"twenty", 20},
         {"thirty", 30},
         {"fifty", 50},
         {"seventy", 70},
         {"ninety", 90},
         {"zero", 0}});
    add(lexicon, "number-scale", {{"hundred", 100}, {"thousand", 1000}, {"million", 1000000}});
    add(lexicon, "ordinal-word", {{"first", 1}, {"second", 2}, {"fourth", 4}, {"tenth", 10}});
    add(lexicon, "number-and", {{"and", 0}});
    add(lexicon, "number-prefix", {{"Q", 0}, {"FY", 0}});
    add(lexicon, "zone", {{"BST", 0}, {"GMT", 0}});
    add(lexicon, "abbreviation-maybe-final", {{"U.S.", 0}, {"Inc.", 0}, {"a.m.", 0}});
    add(lexicon, "sentence-opener", {{"the", 0}, {"he", 0}, {"in", 0}});
    add(lexicon, "leads-to-capital", {{"film", 0}, {"of", 0}});
    add(lexicon, "word",
        {{"Feb.", 2},
         {"Mr.", 0},
         {"St.", 0},
         {"May", 5},
         {"cease-fire", 0},
         {"o'clock", 0},
         {"don't", 0},
         {"'s", 0},
         {"year", 0},
         {"mid", 0},
         {"may", 0},
         {"Sen.", 0},
         {"No.", 0}});
    numerals.mark_words();
  }
};

const Reading& reading() {
  static const Reading once;
  return once;
}

}  // namespace

const Lexicon& vocabulary() {
  return reading().lexicon;
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  RecentWords recent;
  lex(text, vocabulary(), recent, tokens);
  return tokens;
}

std::vector<Token> merged_tokens_of(std::string_view text) {
  std::vector<Token> tokens = tokens_of(text);
  reading().numerals.merge(tokens);
  return tokens;
}

std::string pieces(std::string_view text, const std::vector<Token>& tokens) {
  std::string joined;
  for (const Token& token : tokens) {
    if (!joined.empty()) joined += '|';
    joined += text.substr(token.begin, token.end - token.begin);
  }
  return joined;
}

std::vector<std::string> sentences_of(std::string_view text) {
  const std::vector<Token> tokens = merged_tokens_of(text);
  std::vector<TokenRange> ranges;
  reading().sentences.find(text, tokens, ranges);
  std::vector<std::string> found;
  for (const TokenRange& range : ranges) {
    const uint32_t begin = tokens[range.begin].begin;
    found.emplace_back(text.substr(begin, tokens[range.end - 1].end - begin));
  }
  return found;
}

}  // namespace dateline::shapes

// Columns: symbols share one exactly when no set tells them apart.
#include "extractor/rules/columns.h"

#include <catch2/catch.hpp>
#include <random>

#include "extractor/rules/lazy_dfa.h"
#include "extractor/rules/locale_pack.h"

namespace dateline {
namespace {

bool told_apart(const std::vector<SymbolSet>& sets, size_t a, size_t b) {
  for (const SymbolSet& set : sets) {
    if (set[a] != set[b]) return true;
  }
  return false;
}

std::vector<SymbolSet> random_sets(size_t symbols, std::mt19937& random) {
  std::vector<SymbolSet> sets(random() % 8);
  for (SymbolSet& set : sets) {
    for (size_t s = 1; s < symbols; ++s) set[s] = random() % 5 == 0;
  }
  return sets;
}

// A pack whose rules name `count` words, each of which is therefore told from all others.
std::unique_ptr<LocalePack> pack_of_words(int count) {
  std::string text = "reference 2024-05-15\n";
  for (int i = 0; i < count; ++i) {
    const std::string word =
        std::string("word") + static_cast<char>('a' + i / 26) + static_cast<char>('a' + i % 26);
    text += "\nrule " + word + "\n  match " + word + " {year}\n  value date(year)\n";
  }
  auto pack = load_pack({{"words.rules", text}});
  REQUIRE(pack);
  return std::move(*pack);
}

}  // namespace

TEST_CASE("symbols share a column exactly when no set tells them apart", "[rules]") {
  std::mt19937 random(1582);
  for (int round = 0; round < 50; ++round) {
    const size_t symbols = 2 + random() % 300;
    const std::vector<SymbolSet> sets = random_sets(symbols, random);
    const Columns columns(sets, symbols);
    size_t wrong = 0;
    for (size_t a = 0; a < symbols; ++a) {
      for (size_t b = 0; b < a; ++b)
        wrong += (columns.of(static_cast<Symbol>(a)) == columns.of(static_cast<Symbol>(b))) ==
                 told_apart(sets, a, b);
      const Column column = columns.of(static_cast<Symbol>(a));
      wrong += columns.of(columns.member(column)) != column;
    }
    CHECK(wrong == 0);
    CHECK(columns.of(0) == 0);
  }
}

TEST_CASE("rules may tell more kinds of tokens apart than a byte can number", "[rules]") {
  const auto pack = pack_of_words(600);
  REQUIRE(pack->symbols.count() > 600);
  LazyDfa dfa(pack->first_pass);
  for (const char* text : {"wordaa 1999", "wordxb 1999"}) {
    Shape shape;
    pack->shape(text, shape);
    CHECK(dfa.longest(shape.symbols, 0, shape.symbols.size()) == 2);
  }
}

}  // namespace dateline

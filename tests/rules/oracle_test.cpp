// The automaton of a pass against RE2 asked of each rule alone: the same extents and the same rules
// at every place.
#include "tests/rules/oracle.h"

#include <catch2/catch.hpp>
#include <random>

#include "extractor/rules/lazy_dfa.h"
#include "extractor/rules/locale_pack.h"

namespace dateline {
namespace {

const LocalePack& pack() {
  static const auto kPack = std::move(load_pack(embedded_english()).value());
  return *kPack;
}

// Symbols that a pattern could take, at random: every atom's own, now and then any.
void add_walk(const Pattern& p, std::mt19937& random, SymbolString& out) {
  const auto chance = [&](unsigned n) { return random() % n == 0; };
  switch (p.kind) {
    case Pattern::Kind::atom: {
      const SymbolSet set = pack().symbols.with_class(p.in_class);
      for (size_t tries = 0; tries < 4000; ++tries) {
        const size_t symbol = 1 + random() % (pack().symbols.count() - 1);
        if (set[symbol]) return out.push_back(static_cast<Symbol>(symbol));
      }
      return;
    }
    case Pattern::Kind::alternatives:
      return add_walk(p.parts[random() % p.parts.size()], random, out);
    case Pattern::Kind::optional:
    case Pattern::Kind::star:
      if (chance(2)) return;
      break;
    default:
      break;
  }
  for (const Pattern& part : p.parts) add_walk(part, random, out);
}

SymbolString random_symbols(std::mt19937& random) {
  std::uniform_int_distribution<int> symbol(1, static_cast<int>(pack().symbols.count()) - 1);
  SymbolString out;
  for (int i = 0; i < 24; ++i) out += static_cast<Symbol>(symbol(random));
  return out;
}

void check_all(LazyDfa& dfa, SymbolView symbols, bool second) {
  for (size_t at = 0; at < symbols.size(); ++at) {
    CHECK(dfa.longest(symbols, at, symbols.size()) ==
          oracle::longest_of_each(pack(), symbols, at, second));
    for (const LazyDfa::End& end : dfa.ends(symbols, at, symbols.size())) {
      CHECK(*end.rules == oracle::rules_of_each(pack(), symbols.substr(at, end.length), second));
    }
  }
}

}  // namespace

TEST_CASE("RE2 compiles the expression of every rule", "[rules]") {
  for (const auto& rule : pack().rules) {
    INFO(rule->name << ": " << rule->finder->refusal());
    CHECK(rule->finder->refusal().empty());
  }
}

TEST_CASE("the automaton agrees with each rule alone on random symbols", "[rules]") {
  std::mt19937 random(20220224);
  LazyDfa passes[] = {LazyDfa(pack().first_pass), LazyDfa(pack().second_pass)};
  for (int round = 0; round < 100; ++round) {
    const SymbolString symbols = random_symbols(random);
    for (const bool second : {false, true}) check_all(passes[second], symbols, second);
  }
}

TEST_CASE("the automaton agrees with each rule alone on what rules match", "[rules]") {
  std::mt19937 random(20220225);
  LazyDfa passes[] = {LazyDfa(pack().first_pass), LazyDfa(pack().second_pass)};
  for (const auto& rule : pack().rules) {
    for (int round = 0; round < 5; ++round) {
      SymbolString symbols;
      add_walk(rule->pattern, random, symbols);
      symbols += random_symbols(random).substr(0, 3);
      check_all(passes[rule->second_pass], symbols, rule->second_pass);
    }
  }
}

}  // namespace dateline

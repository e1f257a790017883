// The combined automaton against each rule alone: the same longest extent at every place.
#include <catch2/catch.hpp>
#include <random>

#include "extractor/rules/locale_pack.h"

namespace dateline {
namespace {

const LocalePack& pack() {
  static const auto kPack = std::move(load_pack(embedded_english()).value());
  return *kPack;
}

size_t longest_of_each(const std::string& symbols, size_t at, bool second) {
  size_t best = 0;
  for (const auto& rule : pack().rules) {
    if (rule->second_pass != second) continue;
    re2::StringPiece match;
    if (rule->expression->Match(symbols, at, symbols.size(), re2::RE2::ANCHOR_START, &match, 1)) {
      best = std::max(best, match.size());
    }
  }
  return best;
}

std::string random_symbols(std::mt19937& random) {
  std::uniform_int_distribution<int> symbol(1, static_cast<int>(pack().symbols.count()) - 1);
  std::string out;
  for (int i = 0; i < 24; ++i) out += static_cast<char>(symbol(random));
  return out;
}

}  // namespace

TEST_CASE("the automaton agrees with each rule alone", "[rules]") {
  std::mt19937 random(20220224);
  for (int round = 0; round < 200; ++round) {
    const std::string symbols = random_symbols(random);
    for (const bool second : {false, true}) {
      const Automaton& automaton = second ? pack().second_pass : pack().first_pass;
      for (size_t at = 0; at < symbols.size(); ++at) {
        const size_t expected = longest_of_each(symbols, at, second);
        CHECK(automaton.longest(symbols, at, symbols.size()) == expected);
        const auto next =
            at + 1 < symbols.size() ? static_cast<uint8_t>(symbols[at + 1]) : uint8_t{0};
        // Skipping a start that could match would lose it.
        if (expected > 0) CHECK(automaton.may_start(static_cast<uint8_t>(symbols[at]), next));
      }
    }
  }
}

}  // namespace dateline

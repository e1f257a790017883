// Any symbols to the automaton of a pass: the same extents and rules as RE2 finds asking each rule
// alone.
#include <cstdint>
#include <cstdlib>

#include "extractor/rules/lazy_dfa.h"
#include "tests/rules/oracle.h"

namespace {

using namespace dateline;

const LocalePack& pack() {
  static const auto kPack = std::move(load_pack(embedded_english()).value());
  return *kPack;
}

// Two bytes a symbol; few enough that the oracle has its answer in a few milliseconds.
SymbolString symbols_of(const uint8_t* data, size_t size) {
  SymbolString symbols;
  for (size_t i = 0; i + 1 < size && symbols.size() < 12; i += 2) {
    const size_t number = data[i] * size_t{256} + data[i + 1];
    symbols += static_cast<Symbol>(1 + number % (pack().symbols.count() - 1));
  }
  return symbols;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size < 3) return 0;
  static LazyDfa passes[] = {LazyDfa(pack().first_pass), LazyDfa(pack().second_pass)};
  const bool second = (data[0] & 1) != 0;
  const SymbolString symbols = symbols_of(data + 1, size - 1);
  LazyDfa& dfa = passes[second];
  if (dfa.longest(symbols, 0, symbols.size()) !=
      oracle::longest_of_each(pack(), symbols, 0, second))
    std::abort();
  for (const LazyDfa::End& end : dfa.ends(symbols, 0, symbols.size()))
    if (*end.rules != oracle::rules_of_each(pack(), symbols.substr(0, end.length), second))
      std::abort();
  return 0;
}

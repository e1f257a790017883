// RE2 asked of each rule alone: what the automaton of a pass must agree with. Slow, and plain
// enough to believe.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "extractor/rules/locale_pack.h"

namespace dateline::oracle {

// The rules of a pass that match exactly these symbols, as indices into the pack's rules.
inline std::vector<uint32_t> rules_of_each(const LocalePack& pack, SymbolView symbols,
                                           bool second) {
  std::vector<uint32_t> found;
  for (uint32_t i = 0; i < pack.rules.size(); ++i) {
    const Rule& rule = *pack.rules[i];
    if (rule.second_pass != second) continue;
    const re2::RE2& expression = rule.finder->expression();
    if (re2::RE2::FullMatch(rule.finder->readable(symbols), expression)) found.push_back(i);
  }
  return found;
}

// How many symbols the longest match that begins at `at` takes; 0 if no rule matches there.
inline size_t longest_of_each(const LocalePack& pack, SymbolView symbols, size_t at, bool second) {
  size_t best = 0;
  for (const auto& rule : pack.rules) {
    if (rule->second_pass != second) continue;
    const re2::RE2& expression = rule->finder->expression();
    const std::string text = rule->finder->readable(symbols);
    re2::StringPiece match;
    if (expression.Match(text, at, text.size(), re2::RE2::ANCHOR_START, &match, 1))
      best = std::max(best, match.size());
  }
  return best;
}

}  // namespace dateline::oracle

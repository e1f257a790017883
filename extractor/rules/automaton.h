// All rules of one pass as one RE2 over class symbols, and what lets most tokens be skipped.
//
// The matcher asks it for the longest extent at a place; which rule that was, and its captures, are
// asked of the rule's own RE2 over those few symbols. Leftmost-longest semantics (POSIX); memory of
// the engine is bounded by RE2, which falls back from its DFA to an NFA rather than giving up.
// Thread-safe.
#pragma once

#include <re2/re2.h>

#include <bitset>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/rules/pattern.h"
#include "extractor/rules/symbols.h"

namespace dateline {

// A pattern as RE2 syntax over symbols; with `captures`, group i+1 belongs to groups[i] (index of
// capture).
struct Expression {
  std::string text;
  std::vector<int> groups;
};
[[nodiscard]] Expression to_expression(const Pattern& pattern, const Symbols& symbols,
                                       bool captures);

class Automaton {
 public:
  // Error bad_rule if RE2 refuses (it says why).
  [[nodiscard]] Outcome build(const std::vector<const Pattern*>& patterns, const Symbols& symbols);

  // Whether anything can begin with these two symbols (`next` 0: at the end).
  [[nodiscard]] bool may_start(uint8_t symbol, uint8_t next) const {
    return alone_[symbol] || (next != 0 && pairs_[symbol * 256U + next]);
  }

  // The length of the longest match that begins at `at` and ends by `end`; 0 if there is none.
  [[nodiscard]] size_t longest(std::string_view symbols, size_t at, size_t end) const;

 private:
  void note_starts(const Pattern& pattern, const Symbols& symbols);
  std::unique_ptr<re2::RE2> all_;
  std::bitset<256> alone_;
  std::vector<bool> pairs_ = std::vector<bool>(65536);
};

}  // namespace dateline

// The deterministic automaton of a pass, made state by state as texts ask for it.
//
// A state is the set of nodes that can be reached with the symbols taken so far; a transition is
// computed once and then a look into a table, so text costs one load per symbol. Memory is bounded:
// when the states are too many they are forgotten and made anew. Belongs to one thread.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "extractor/rules/automaton.h"

namespace dateline {

class LazyDfa {
 public:
  explicit LazyDfa(const Automaton& automaton);

  // A match that begins where the walk began: how many symbols it takes, and which rules match
  // exactly them (indices in ascending order; valid as long as the LazyDfa).
  struct End {
    uint32_t length = 0;
    const std::vector<uint32_t>* rules = nullptr;
  };

  // Whether a match may begin with the symbol and go on with the one after it (0 if there is
  // none). Most symbols begin no match, and of those that do most go on with none: that is seen
  // here, once a walk has been there, without another.
  [[nodiscard]] bool may_begin(Symbol symbol, Symbol after) const {
    if (!begins_[symbol]) return false;
    const Columns& columns = automaton_->columns();
    const StateId state = table_[kStart * columns_ + columns.of(symbol)];
    return state == kUnknown || accepts_[state] != nullptr || is_live(state, columns.of(after));
  }

  // The first place from `at` on with a symbol that a match may begin with, or `end`.
  [[nodiscard]] size_t next_beginning(SymbolView symbols, size_t at, size_t end) const {
    while (at < end && !begins_[symbols[at]]) ++at;
    return at;
  }

  // All matches of one symbol or more that begin at `at` and end by `end`, the shortest first. The
  // result is valid until the next call.
  const std::vector<End>& ends(SymbolView symbols, size_t at, size_t end);

  // The length of the longest of them, or 0.
  size_t longest(SymbolView symbols, size_t at, size_t end);

 private:
  using StateId = uint16_t;
  using Nodes = std::vector<Automaton::NodeId>;  // ascending; atoms and accepting nodes
  static constexpr StateId kDead = 0;
  static constexpr StateId kStart = 1;
  static constexpr StateId kUnknown = 0xffff;
  static constexpr size_t kMostStates = 4096;

  StateId step(StateId from, Symbol symbol) {
    const Column column = automaton_->columns().of(symbol);
    if (!is_live(from, column)) return kDead;
    const StateId known = table_[from * columns_ + column];
    return known != kUnknown ? known : make_step(from, column);
  }
  [[nodiscard]] bool is_live(StateId from, Column column) const {
    return (live_[from * live_words_ + column / 64] >> (column % 64) & 1) != 0;
  }
  StateId make_step(StateId from, Column column);
  StateId intern(Nodes nodes);
  void forget();
  void reach(Automaton::NodeId id, Nodes& into);
  const std::vector<uint32_t>* accepted(const Nodes& nodes);

  const Automaton* automaton_;
  size_t columns_;
  SymbolSet begins_;
  std::vector<StateId> table_;  // state * columns_ + column -> state
  // Most steps lead nowhere. The bits that say which lie close together, where the table, sixteen
  // times their size, would have to come from far away.
  size_t live_words_;
  std::vector<uint64_t> live_;  // by state, a bit a column: the step may lead on
  std::vector<const std::vector<uint32_t>*> accepts_;  // by state; null if it accepts nothing
  std::vector<const Nodes*> nodes_of_;                 // by state
  std::map<Nodes, StateId> states_;
  std::map<std::vector<uint32_t>, int> rule_sets_;  // keys are the sets; never forgotten
  std::vector<uint32_t> seen_;                      // by node: the round it was last reached in
  uint32_t round_ = 0;
  std::vector<End> ends_;
};

}  // namespace dateline

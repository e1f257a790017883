#include "extractor/rules/lazy_dfa.h"

#include <algorithm>

namespace dateline {

LazyDfa::LazyDfa(const Automaton& automaton)
    : automaton_(&automaton),
      columns_(automaton.columns().count()),
      live_words_(columns_ / 64 + 1),
      seen_(automaton.size(), 0) {
  forget();
  for (const Automaton::NodeId id : *nodes_of_[kStart]) {
    if (automaton.node(id).kind == Automaton::NodeKind::atom)
      begins_ |= automaton.taken(automaton.node(id));
  }
}

void LazyDfa::forget() {
  table_.clear();
  live_.clear();
  accepts_.clear();
  nodes_of_.clear();
  states_.clear();
  intern({});  // kDead
  Nodes start;
  ++round_;
  for (const Automaton::NodeId id : automaton_->starts()) reach(id, start);
  intern(std::move(start));  // kStart
}

// Adds what `id` leads to without taking a symbol.
void LazyDfa::reach(Automaton::NodeId id, Nodes& into) {
  if (seen_[id] == round_) return;
  seen_[id] = round_;
  const Automaton::Node& node = automaton_->node(id);
  if (node.kind != Automaton::NodeKind::fork) return into.push_back(id);
  reach(node.next, into);
  reach(node.other, into);
}

const std::vector<uint32_t>* LazyDfa::accepted(const Nodes& nodes) {
  std::vector<uint32_t> rules;
  for (const Automaton::NodeId id : nodes) {
    const Automaton::Node& node = automaton_->node(id);
    if (node.kind == Automaton::NodeKind::accept) rules.push_back(node.next);
  }
  if (rules.empty()) return nullptr;
  std::sort(rules.begin(), rules.end());
  return &rule_sets_.try_emplace(std::move(rules), 0).first->first;
}

LazyDfa::StateId LazyDfa::intern(Nodes nodes) {
  std::sort(nodes.begin(), nodes.end());
  const auto [state, added] =
      states_.try_emplace(std::move(nodes), static_cast<StateId>(nodes_of_.size()));
  if (!added) return state->second;
  nodes_of_.push_back(&state->first);
  accepts_.push_back(accepted(state->first));
  table_.insert(table_.end(), columns_, kUnknown);
  live_.insert(live_.end(), live_words_, state->first.empty() ? 0 : ~uint64_t{0});
  return state->second;
}

LazyDfa::StateId LazyDfa::make_step(StateId from, Column column) {
  const Symbol symbol = automaton_->columns().member(column);
  Nodes to;
  ++round_;
  for (const Automaton::NodeId id : *nodes_of_[from]) {
    const Automaton::Node& node = automaton_->node(id);
    if (node.kind == Automaton::NodeKind::atom && automaton_->taken(node)[symbol])
      reach(node.next, to);
  }
  if (nodes_of_.size() >= kMostStates) {
    forget();
    return intern(std::move(to));
  }
  const StateId state = intern(std::move(to));
  if (state == kDead) live_[from * live_words_ + column / 64] &= ~(uint64_t{1} << (column % 64));
  return table_[from * columns_ + column] = state;
}

const std::vector<LazyDfa::End>& LazyDfa::ends(SymbolView symbols, size_t at, size_t end) {
  ends_.clear();
  StateId state = kStart;
  for (size_t i = at; i < end; ++i) {
    state = step(state, symbols[i]);
    if (state == kDead) break;
    if (const auto* rules = accepts_[state])
      ends_.push_back({static_cast<uint32_t>(i + 1 - at), rules});
  }
  return ends_;
}

size_t LazyDfa::longest(SymbolView symbols, size_t at, size_t end) {
  const std::vector<End>& all = ends(symbols, at, end);
  return all.empty() ? 0 : all.back().length;
}

}  // namespace dateline

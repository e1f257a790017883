#include "extractor/rules/automaton.h"

namespace dateline {

Automaton::NodeId Automaton::add_node(Node node) {
  nodes_.push_back(node);
  return static_cast<NodeId>(nodes_.size() - 1);
}

Automaton::NodeId Automaton::build_atom(const Pattern& p, NodeId next, const Symbols& symbols) {
  const auto [known, added] =
      set_of_class_.try_emplace(p.in_class, static_cast<uint16_t>(sets_.size()));
  if (added) sets_.push_back(symbols.with_class(p.in_class));
  return add_node({NodeKind::atom, known->second, next, 0});
}

// x* and x+: after x, x again or on.
Automaton::NodeId Automaton::build_loop(const Pattern& p, NodeId next, const Symbols& symbols) {
  const NodeId again = add_node({NodeKind::fork, 0, next, next});
  const NodeId body = build(p.parts[0], again, symbols);
  nodes_[again].other = body;
  return p.kind == Pattern::Kind::star ? again : body;
}

Automaton::NodeId Automaton::build(const Pattern& p, NodeId next, const Symbols& symbols) {
  switch (p.kind) {
    case Pattern::Kind::atom:
      return build_atom(p, next, symbols);
    case Pattern::Kind::sequence:
      for (size_t i = p.parts.size(); i-- > 0;) next = build(p.parts[i], next, symbols);
      return next;
    case Pattern::Kind::alternatives: {
      NodeId begin = build(p.parts[0], next, symbols);
      for (size_t i = 1; i < p.parts.size(); ++i)
        begin = add_node({NodeKind::fork, 0, build(p.parts[i], next, symbols), begin});
      return begin;
    }
    case Pattern::Kind::optional:
      return add_node({NodeKind::fork, 0, build(p.parts[0], next, symbols), next});
    case Pattern::Kind::star:
    case Pattern::Kind::plus:
      return build_loop(p, next, symbols);
  }
  return next;
}

void Automaton::add(const Pattern& pattern, uint32_t rule, const Symbols& symbols) {
  starts_.push_back(build(pattern, add_node({NodeKind::accept, 0, rule, 0}), symbols));
}

void Automaton::seal(const Symbols& symbols) {
  columns_ = Columns(sets_, symbols.count());
}

}  // namespace dateline

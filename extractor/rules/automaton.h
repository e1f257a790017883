// All rules of one pass as one nondeterministic automaton over class symbols (Thompson, 1968).
//
// Built in linear time when the rules are loaded, then read by any number of threads. What runs
// over text is its deterministic form, of which every Matcher makes the part that its texts need
// (see lazy_dfa.h).
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "extractor/rules/columns.h"
#include "extractor/rules/pattern.h"
#include "extractor/rules/symbols.h"

namespace dateline {

class Automaton {
 public:
  using NodeId = uint32_t;

  enum class NodeKind : uint8_t {
    atom,    // takes one symbol of the set, goes on at `next`
    fork,    // goes on at `next` and at `other` without taking one
    accept,  // the rule with index `next` matches here
  };
  struct Node {
    NodeKind kind = NodeKind::fork;
    uint16_t set = 0;  // of atoms: index for taken()
    NodeId next = 0;
    NodeId other = 0;
  };

  // Adds a pattern; `rule` is what its accepting node reports.
  void add(const Pattern& pattern, uint32_t rule, const Symbols& symbols);
  // After the last one.
  void seal(const Symbols& symbols);

  [[nodiscard]] const std::vector<NodeId>& starts() const { return starts_; }
  [[nodiscard]] const Node& node(NodeId id) const { return nodes_[id]; }
  [[nodiscard]] size_t size() const { return nodes_.size(); }
  // The symbols that an atom takes.
  [[nodiscard]] const SymbolSet& taken(const Node& atom) const { return sets_[atom.set]; }
  // Symbols that no atom tells apart.
  [[nodiscard]] const Columns& columns() const { return columns_; }

 private:
  // The pattern's nodes, the last of which go on at `next`; where it begins.
  NodeId build(const Pattern& pattern, NodeId next, const Symbols& symbols);
  NodeId build_atom(const Pattern& pattern, NodeId next, const Symbols& symbols);
  NodeId build_loop(const Pattern& pattern, NodeId next, const Symbols& symbols);
  NodeId add_node(Node node);

  std::vector<Node> nodes_;
  std::vector<NodeId> starts_;
  std::vector<SymbolSet> sets_;
  std::map<ClassId, uint16_t> set_of_class_;
  Columns columns_;
};

}  // namespace dateline

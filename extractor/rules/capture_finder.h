// Which token each capture of a rule took: the rule's own RE2 over class symbols.
//
// The automaton says that a rule matches; only then is its expression asked, and made when it is
// asked first. RE2 reads bytes: each is a column of the symbols that the rule does not tell apart.
// Leftmost-longest semantics (POSIX). Thread-safe.
#pragma once

#include <re2/re2.h>

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "extractor/rules/columns.h"
#include "extractor/rules/pattern.h"
#include "extractor/rules/symbols.h"

namespace dateline {

class CaptureFinder {
 public:
  // Both must outlive it.
  CaptureFinder(const Pattern& pattern, const Symbols& symbols)
      : pattern_(pattern), symbols_(symbols) {}

  // Why the pattern is refused, or "". Compiles it on first use, as all below do.
  [[nodiscard]] std::string refusal() const;

  // The pattern, and symbols as it reads them.
  [[nodiscard]] const re2::RE2& expression() const;
  [[nodiscard]] std::string readable(SymbolView symbols) const;

  // The captures of a match of all of `symbols`: index of capture and position. False if the
  // pattern does not match all of it.
  [[nodiscard]] bool find(SymbolView symbols,
                          std::vector<std::pair<int, uint32_t>>& captured) const;

 private:
  void compile() const;

  const Pattern& pattern_;
  const Symbols& symbols_;
  mutable std::once_flag compiled_;
  mutable std::unique_ptr<re2::RE2> expression_;
  mutable Columns columns_;
  mutable std::vector<int> groups_;  // group i+1 of the expression belongs to capture groups_[i]
};

}  // namespace dateline

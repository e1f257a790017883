// Which token each capture of a rule took: the rule's own RE2 over class symbols.
//
// The automaton says that a rule matches; only then is its expression asked, and made when it is
// asked first. Leftmost-longest semantics (POSIX). Thread-safe.
#pragma once

#include <re2/re2.h>

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "extractor/rules/pattern.h"
#include "extractor/rules/symbols.h"

namespace dateline {

// A pattern as RE2 syntax over symbols; group i+1 belongs to groups[i] (index of capture).
struct Expression {
  std::string text;
  std::vector<int> groups;
};
[[nodiscard]] Expression to_expression(const Pattern& pattern, const Symbols& symbols);

class CaptureFinder {
 public:
  // Both must outlive it.
  CaptureFinder(const Pattern& pattern, const Symbols& symbols)
      : pattern_(pattern), symbols_(symbols) {}

  // Compiled on first use; check ok().
  [[nodiscard]] const re2::RE2& expression() const;

  // The captures of a match of all of `symbols`: index of capture and position. False if the
  // pattern does not match all of it.
  [[nodiscard]] bool find(std::string_view symbols,
                          std::vector<std::pair<int, uint32_t>>& captured) const;

 private:
  const Pattern& pattern_;
  const Symbols& symbols_;
  mutable std::once_flag compiled_;
  mutable std::unique_ptr<re2::RE2> expression_;
  mutable std::vector<int> groups_;
};

}  // namespace dateline

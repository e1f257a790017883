// Symbols that some sets do not tell apart share a column: a pass or a rule then works with a few
// dozen columns, whatever the number of symbols. Built once; then read by any number of threads.
#pragma once

#include <cstdint>
#include <vector>

#include "extractor/rules/symbols.h"

namespace dateline {

using Column = uint16_t;

class Columns {
 public:
  // `symbols`: how many symbols there are. Column 0 is that of symbols in no set.
  Columns() = default;
  Columns(const std::vector<SymbolSet>& sets, size_t symbols);

  [[nodiscard]] Column of(Symbol symbol) const { return column_[symbol]; }
  [[nodiscard]] size_t count() const { return members_.size(); }
  // A symbol of the column, standing for all of them.
  [[nodiscard]] Symbol member(Column column) const { return members_[column]; }

 private:
  std::vector<Column> column_;   // by symbol
  std::vector<Symbol> members_;  // by column
};

}  // namespace dateline

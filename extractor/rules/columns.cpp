#include "extractor/rules/columns.h"

#include <map>

namespace dateline {

// Each set splits the columns that it cuts through. Symbol 0, which is never used, is in no set
// and so makes column 0.
Columns::Columns(const std::vector<SymbolSet>& sets, size_t symbols) : column_(symbols, 0) {
  size_t count = 1;
  for (const SymbolSet& set : sets) {
    std::map<Column, Column> split;  // column -> column of its part inside the set
    std::vector<size_t> left(count, 0);
    for (const Column c : column_) ++left[c];
    for (size_t s = 0; s < symbols; ++s) {
      if (set[s]) --left[column_[s]];
    }
    for (size_t s = 0; s < symbols; ++s) {
      if (!set[s] || left[column_[s]] == 0) continue;
      const auto [part, added] = split.try_emplace(column_[s], static_cast<Column>(count));
      if (added) ++count;
      column_[s] = part->second;
    }
  }
  members_.assign(count, 0);
  for (size_t s = symbols; s-- > 0;) members_[column_[s]] = static_cast<Symbol>(s);
}

}  // namespace dateline

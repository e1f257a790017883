#include "extractor/rules/columns.h"

namespace dateline {
namespace {

// The columns while they are being split.
class Splitter {
 public:
  explicit Splitter(std::vector<Column>& column) : column_(column), size_{column.size()} {}

  // Only the members of a set are visited: most sets are small.
  void split(const SymbolSet& set) {
    members_.clear();
    inside_.assign(size_.size(), 0);
    part_.assign(size_.size(), 0);
    for (size_t s = set._Find_first(); s < column_.size(); s = set._Find_next(s)) {
      members_.push_back(static_cast<Symbol>(s));
      ++inside_[column_[s]];
    }
    for (const Symbol s : members_) {
      if (inside_[column_[s]] < size_[column_[s]] || part_[column_[s]] != 0) move(s);
    }
  }
  [[nodiscard]] size_t count() const { return size_.size(); }

 private:
  // To the part of its column that lies inside the set.
  void move(Symbol s) {
    Column& part = part_[column_[s]];
    if (part == 0) {
      part = static_cast<Column>(size_.size());
      size_.push_back(0);
    }
    --size_[column_[s]];
    ++size_[part];
    column_[s] = part;
  }

  std::vector<Column>& column_;  // by symbol
  std::vector<size_t> size_;     // by column
  std::vector<size_t> inside_;   // by column: how many of its symbols the set has
  std::vector<Column> part_;     // by column: where those go; 0 if they stay
  std::vector<Symbol> members_;
};

}  // namespace

// Each set splits the columns that it cuts through. Symbol 0, which is never used, is in no set
// and so makes column 0.
Columns::Columns(const std::vector<SymbolSet>& sets, size_t symbols) : column_(symbols, 0) {
  Splitter splitter(column_);
  for (const SymbolSet& set : sets) splitter.split(set);
  members_.assign(splitter.count(), 0);
  for (size_t s = symbols; s-- > 0;) members_[column_[s]] = static_cast<Symbol>(s);
}

}  // namespace dateline

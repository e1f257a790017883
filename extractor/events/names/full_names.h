// The fuller form of a name, as the article gives it elsewhere: "Xi" is "Xi Jinping".
#pragma once

#include <string_view>
#include <unordered_map>

#include "extractor/rules/locale_pack.h"
#include "extractor/shape/shape.h"

namespace dateline {

class FullNames {
 public:
  // Looks through a whole text once. `shape` must outlive what is read from it.
  void read(const LocalePack& pack, const Shape& shape);

  // The full name that ends or begins with a word; an empty range if none does, or if several do.
  [[nodiscard]] TokenRange find(std::string_view word) const;

 private:
  void add(std::string_view word, const Shape& shape, TokenRange name);
  std::unordered_map<std::string_view, TokenRange> by_word_;
};

}  // namespace dateline

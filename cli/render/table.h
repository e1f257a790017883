// Columns of clean text, aligned by what they take on the screen.
#pragma once

#include <string>
#include <vector>

#include "cli/render/style.h"

namespace dateline::cli {

class Table {
 public:
  // A heading that begins with '>' aligns its column to the right.
  explicit Table(std::vector<std::string> headings);

  void add(std::vector<std::string> cells);  // sanitised here; as many as there are headings

  // The last column is cut, with an ellipsis, where it would pass the width.
  [[nodiscard]] std::string text(const Style& style) const;

 private:
  [[nodiscard]] std::string line(const std::vector<std::string>& cells, size_t width) const;

  std::vector<bool> right_;
  std::vector<size_t> widths_;
  std::vector<std::vector<std::string>> rows_;
};

// `text` cut to at most `width` columns, the last of them an ellipsis if anything was cut.
[[nodiscard]] std::string shortened(const std::string& text, size_t width);

}  // namespace dateline::cli
